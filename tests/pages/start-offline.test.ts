import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { startOffline } from '../../src/pages/start-offline.ts';

/** A browser whose next version, if one waits, takes over when it is told to begin. */
const browser = (waits: boolean, obeys = true) => {
  const events = new EventTarget();
  const reload = vi.fn();
  const register = vi.fn(async () => undefined);
  const waiting = {
    postMessage: vi.fn(() => {
      if (obeys) queueMicrotask(() => events.dispatchEvent(new Event('controllerchange')));
    }),
  };
  const serviceWorker = Object.assign(events, {
    getRegistration: async () => ({ waiting: waits ? waiting : null }),
    register,
  });
  vi.stubGlobal('navigator', { serviceWorker });
  vi.stubGlobal('document', { readyState: 'complete' });
  vi.stubGlobal('location', { reload });
  return { reload, register, begin: waiting.postMessage };
};

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

describe('startOffline', () => {
  it('should take a version that waits before anything is shown', async () => {
    const { reload, register, begin } = browser(true);
    const started = vi.fn();
    void startOffline().then(started);
    await vi.advanceTimersByTimeAsync(10_000);
    expect(begin).toHaveBeenCalledWith('begin');
    expect(reload).toHaveBeenCalledOnce();
    // the page goes, so it neither shows nor registers anything
    expect(started).not.toHaveBeenCalled();
    expect(register).not.toHaveBeenCalled();
  });

  it('should start with the old version where the new one does not come in three seconds', async () => {
    const { reload, register } = browser(true, false);
    const started = startOffline();
    await vi.advanceTimersByTimeAsync(3000);
    await started;
    expect(reload).not.toHaveBeenCalled();
    expect(register).toHaveBeenCalledWith('/offline.js');
  });

  it('should keep the game for the next visit, and do nothing where the browser cannot', async () => {
    const { register } = browser(false);
    await startOffline();
    expect(register).toHaveBeenCalledOnce();
    vi.stubGlobal('navigator', {});
    await startOffline();
    expect(register).toHaveBeenCalledOnce();
  });
});
