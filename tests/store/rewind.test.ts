import { beforeEach, describe, expect, it } from 'vitest';
import { replay } from '../../src/call/index.ts';
import type { CallStore } from '../../src/store/call-store.ts';
import { resultOf, ringPhone } from '../../src/store/run-result.ts';
import { boardReport } from '../board-report.ts';

const scenario = boardReport();
const pass = (store: CallStore, ms: number): void => {
  for (let passed = 0; passed < ms; passed += 100) store.getState().pass(100);
};
const ringing = (mode: 'practice' | 'exam'): CallStore => ringPhone(scenario, 1, mode);

describe('going back in a practice call', () => {
  let store: CallStore;
  beforeEach(() => {
    store = ringing('practice');
    pass(store, 1000);
    store.getState().act({ do: 'answer' });
    pass(store, 9000);
    store.getState().act({ do: 'backchannel' });
    pass(store, 5000);
  });

  it('should take the call to that moment, without what was done after it', () => {
    store.getState().rewind(8000);
    const { view, log, call } = store.getState();
    expect(view.now).toBe(8000);
    expect(log).toBe(call().log);
    expect(call().record()).toMatchObject({ acts: [[1000, 'answer']], rewound: 1 });
  });

  it('should go on from there as the call that it is', () => {
    store.getState().rewind(8000);
    pass(store, 4000);
    store.getState().act({ do: 'backchannel' });
    pass(store, 30_000);
    store.getState().rewind(20_000);
    const call = store.getState().call();
    expect(call.record()).toMatchObject({ acts: [expect.anything(), [12_000, 'backchannel']] });
    const again = replay(scenario, call.record());
    expect(again.log).toEqual(call.log);
    expect(again.record()).toEqual(call.record());
    expect(resultOf(scenario, call).record.rewound).toBe(2);
  });

  it('should let a line come to its end, and stand still there, where time does not run by itself', () => {
    const untimed = ringPhone(scenario, 1, 'practice', () => ({
      speed: 1,
      pauses: 1,
      untimed: true,
    }));
    untimed.getState().act({ do: 'answer' });
    pass(untimed, 20_000);
    const { now, caption } = untimed.getState().view;
    untimed.getState().goOn();
    pass(untimed, 30_000);
    untimed.getState().rewind(now - 1000);
    expect(untimed.getState().view.floor).toBe('caller');
    pass(untimed, 20_000);
    expect(untimed.getState()).toMatchObject({ standing: true, view: { floor: 'gap', caption } });
  });

  it('should go back no further than the answer, and never ahead', () => {
    store.getState().rewind(0);
    expect(store.getState().view).toMatchObject({ now: 1001, answeredAt: 1000 });
    store.getState().rewind(50_000);
    expect(store.getState().view.now).toBe(1001);
  });

  it('should stand still for as long as it takes, and go on', () => {
    store.getState().rest(true);
    const { now } = store.getState().view;
    pass(store, 5000);
    expect(store.getState()).toMatchObject({ resting: true, paused: true, view: { now } });
    store.getState().rest(false);
    pass(store, 1000);
    expect(store.getState().view.now).toBe(now + 1000);
  });
});

describe('a call that counts for others', () => {
  it('should stand still, and not be gone back in', () => {
    const store = ringPhone(scenario, 1, 'practice', undefined, { oneSitting: true });
    store.getState().act({ do: 'answer' });
    pass(store, 5000);
    store.getState().rest(true);
    store.getState().rewind(2000);
    expect(store.getState()).toMatchObject({ resting: true, rewinds: false, view: { now: 5000 } });
  });
});

describe('an exam', () => {
  it('should be one sitting: it neither stands still nor goes back', () => {
    const store = ringing('exam');
    store.getState().act({ do: 'answer' });
    pass(store, 5000);
    store.getState().rest(true);
    store.getState().rewind(2000);
    pass(store, 1000);
    expect(store.getState()).toMatchObject({ resting: false, paused: false });
    expect(store.getState().view.now).toBe(6000);
    expect(store.getState().call().record().rewound).toBeUndefined();
  });
});
