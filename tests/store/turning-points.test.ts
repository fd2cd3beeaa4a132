import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { turningPoints } from '../../src/explore/index.ts';
import { seekTurningPoints } from '../../src/store/turning-points.ts';
import { finishedRun } from './finished-run.ts';

const run = finishedRun('fixer');
const found = turningPoints(run.scenario, run.record);

/** A worker as the page sees it, which does what the test says. */
class Beside extends EventTarget {
  static last: Beside | undefined;
  readonly postMessage = vi.fn();
  readonly terminate = vi.fn();
  constructor() {
    super();
    Beside.last = this;
  }
}

describe('the turning points of a run', () => {
  const tell = vi.fn();
  beforeEach(() => vi.stubGlobal('Worker', Beside));
  afterEach(() => {
    vi.unstubAllGlobals();
    tell.mockReset();
  });

  it('should be looked for beside the page', () => {
    seekTurningPoints(run, tell);
    const { scenario, record } = run;
    expect(Beside.last?.postMessage).toHaveBeenCalledWith({ scenario, record });
    expect(tell).not.toHaveBeenCalled();
    Beside.last?.dispatchEvent(new MessageEvent('message', { data: found }));
    expect(tell).toHaveBeenCalledExactlyOnceWith(found);
    expect(Beside.last?.terminate).toHaveBeenCalled();
  });

  it('should be looked for in the page where nothing can be done beside it', () => {
    seekTurningPoints(run, tell);
    Beside.last?.dispatchEvent(new Event('error'));
    expect(found.length).toBeGreaterThan(0);
    expect(tell).toHaveBeenCalledExactlyOnceWith(found);
  });

  it('should not be looked for any longer than somebody wants to know', () => {
    const stop = seekTurningPoints(run, tell);
    stop();
    expect(Beside.last?.terminate).toHaveBeenCalled();
  });

  it('should be what the worker answers', async () => {
    vi.unstubAllGlobals();
    const answer = vi.fn();
    let ask: ((asked: object) => void) | undefined;
    vi.stubGlobal('postMessage', answer);
    vi.stubGlobal('addEventListener', (_: string, hear: (asked: object) => void) => {
      ask = hear;
    });
    await import('../../src/store/turning-points-worker.ts');
    // what is sent is copied
    ask?.({ data: structuredClone({ scenario: run.scenario, record: run.record }) });
    expect(answer).toHaveBeenCalledExactlyOnceWith(found);
  });
});
