import { afterEach, describe, expect, it, vi } from 'vitest';
import { startOffline } from '../../src/pages/start-offline.ts';

afterEach(() => {
  vi.unstubAllGlobals();
});

describe('startOffline', () => {
  it('should keep the game for the next visit once the page is there, and do nothing where the browser cannot', () => {
    const register = vi.fn(async () => undefined);
    const page = new EventTarget();
    vi.stubGlobal('addEventListener', page.addEventListener.bind(page));
    vi.stubGlobal('navigator', { serviceWorker: { register } });
    vi.stubGlobal('document', { readyState: 'loading' });
    startOffline();
    expect(register).not.toHaveBeenCalled();
    page.dispatchEvent(new Event('load'));
    expect(register).toHaveBeenCalledExactlyOnceWith('/offline.js');
    vi.stubGlobal('navigator', {});
    vi.stubGlobal('document', { readyState: 'complete' });
    startOffline();
    expect(register).toHaveBeenCalledOnce();
  });
});
