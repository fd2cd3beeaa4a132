import { beforeEach, describe, expect, it } from 'vitest';
import { replay } from '../../src/call/index.ts';
import type { CallStore, Pace } from '../../src/store/call-store.ts';
import { ringPhone } from '../../src/store/run-result.ts';
import { boardReport } from '../board-report.ts';

const SPOKEN: Pace = { speed: 1, pauses: 1, untimed: false };
let pace: Pace;
let store: CallStore;
const view = () => store.getState().view;
/** Lets frames of the wall clock pass, as a browser does, until `when` holds or `most` ms are over. */
const frames = (most: number, when: () => boolean = () => false): number => {
  let passed = 0;
  for (; passed < most && !when(); passed += 16) store.getState().pass(16);
  return passed;
};

beforeEach(() => {
  pace = SPOKEN;
  store = ringPhone(boardReport(), 1, 'practice', () => pace);
});

describe('the time of a call', () => {
  beforeEach(() => {
    store.getState().act({ do: 'answer' });
    frames(5000, () => view().floor === 'caller');
  });

  it('should run at half the speed while the caller speaks, when so set', () => {
    pace = { ...SPOKEN, speed: 0.5 };
    const from = view().now;
    frames(1600);
    expect(view().now - from).toBe(800);
  });

  it('should make silences longer and nothing else, when so set', () => {
    pace = { ...SPOKEN, pauses: 10 };
    frames(20_000, () => view().floor === 'gap');
    const from = view().now;
    frames(960);
    expect(view().now - from).toBeLessThanOrEqual(97);
    expect(view().floor).toBe('gap');
  });

  it('should stand in the record, from the first moment that was not as people speak', () => {
    expect(store.getState().call().record().timing).toBeUndefined();
    pace = { ...SPOKEN, speed: 2 };
    frames(100);
    pace = SPOKEN;
    frames(100);
    expect(store.getState().call().record().timing).toBe('adjusted');
    pace = { ...SPOKEN, untimed: true };
    frames(100);
    expect(store.getState().call().record().timing).toBe('untimed');
  });

  it('should leave the call what it is', () => {
    pace = { ...SPOKEN, speed: 2, pauses: 3 };
    frames(20_000);
    const call = store.getState().call();
    expect(replay(boardReport(), call.record()).log).toEqual(call.log);
  });
});

describe('an untimed call', () => {
  beforeEach(() => {
    pace = { ...SPOKEN, untimed: true };
    store = ringPhone(boardReport(), 1, 'practice', () => pace);
  });

  it('should stand still while it rings, for as long as it takes', () => {
    frames(120_000);
    expect(view().floor).toBe('ringing');
    expect(store.getState().standing).toBe(true);
  });

  it('should let the caller say one line, and stand still after it', () => {
    store.getState().act({ do: 'answer' });
    frames(60_000);
    expect(view().floor).toBe('gap');
    expect(store.getState().standing).toBe(true);
    const first = view().caption?.line;
    store.getState().goOn();
    frames(60_000);
    expect(view().caption?.line).not.toBe(first);
    expect(store.getState().standing).toBe(true);
  });

  it('should give a silence that helps when the trainee goes on at an open floor, and the caller’s next word after that', () => {
    store.getState().act({ do: 'answer' });
    for (let n = 0; n < 10 && view().floor !== 'open'; n += 1) {
      frames(60_000, () => store.getState().standing);
      if (view().floor !== 'open') store.getState().goOn();
      frames(32);
    }
    frames(60_000, () => store.getState().standing);
    expect(view().floor).toBe('open');
    store.getState().goOn();
    frames(60_000);
    expect(view().silenceMs).toBeGreaterThanOrEqual(2500);
    expect(view().silenceMs).toBeLessThan(2600);
    store.getState().goOn();
    frames(60_000);
    expect(view().caption?.kind).toBe('prompt');
  });

  it('should let a reply be said and answered', () => {
    store.getState().act({ do: 'answer' });
    frames(60_000);
    const [reply] = view().replies;
    store.getState().act({ do: 'reply', id: reply?.id ?? '' });
    frames(60_000);
    expect(store.getState().log.some(({ cue }) => cue === 'interrupted')).toBe(true);
    expect(store.getState().standing).toBe(true);
  });
});
