import { beforeEach, describe, expect, it } from 'vitest';
import type { CallStore } from '../../src/store/call-store.ts';
import { ringPhone } from '../../src/store/run-result.ts';
import { boardReport } from '../board-report.ts';

let store: CallStore;
const pass = (ms: number) => {
  for (let passed = 0; passed < ms; passed += 100) store.getState().pass(100);
};

beforeEach(() => {
  store = ringPhone(boardReport(), 1, 'practice');
});

describe('call store', () => {
  it('should carry parts of a millisecond over to the next frame', () => {
    for (let frame = 0; frame < 60; frame += 1) store.getState().pass(1000 / 60);
    expect(store.getState().view.now).toBeGreaterThanOrEqual(999);
    expect(store.getState().view.now).toBeLessThanOrEqual(1000);
  });

  it('should not leap ahead after a long frame', () => {
    store.getState().pass(60_000);
    expect(store.getState().view.now).toBe(250);
  });

  it('should let all of it pass in an exam, as one call however the frames come', () => {
    const exams = [1, 1].map((seed) => ringPhone(boardReport(), seed, 'exam'));
    const [even, late] = exams as [CallStore, CallStore];
    for (const exam of exams) {
      for (let n = 0; n < 20; n += 1) exam.getState().pass(100);
      exam.getState().act({ do: 'answer' });
    }
    for (let n = 0; n < 400; n += 1) even.getState().pass(16.5);
    late.getState().pass(6600);
    expect(late.getState().view).toEqual(even.getState().view);
    for (const exam of exams) exam.getState().act({ do: 'backchannel' });
    for (let n = 0; n < 12_000; n += 1) even.getState().pass(100);
    // the lid is closed for a night
    late.getState().pass(8 * 3_600_000);
    expect(late.getState().view.ended).toBeDefined();
    expect(late.getState().log).toEqual(even.getState().log);
    expect(late.getState().call().record()).toEqual(even.getState().call().record());
  });

  it('should stand still while it is paused', () => {
    store.getState().pause(true);
    pass(1000);
    expect(store.getState().view.now).toBe(0);
  });

  it('should let nothing through while the microphone is off', () => {
    store.getState().act({ do: 'answer' });
    pass(1000);
    store.getState().muteMic(true);
    store.getState().act({ do: 'backchannel' });
    expect(store.getState()).toMatchObject({ refusal: 'microphone-off', refusedAt: 1000 });
    expect(store.getState().log.some(({ cue }) => cue === 'backchannel')).toBe(false);
  });

  it('should forget a refusal at the next act', () => {
    store.getState().act({ do: 'backchannel' });
    expect(store.getState().refusal).toBe('not-answered');
    store.getState().act({ do: 'answer' });
    expect(store.getState()).toMatchObject({ refusal: undefined, refusedAt: undefined });
  });

  it('should offer the work that the call leaves once it is over, and file it once', () => {
    expect(store.getState().afterCall).toBe('none');
    store.getState().act({ do: 'answer' });
    pass(1000);
    store.getState().act({ do: 'end' });
    expect(store.getState().afterCall).toBe('due');
    expect(store.getState().file({ disposition: 'nobody' })?.code).toBe('unknown-choice');
    expect(store.getState().afterCall).toBe('due');
    expect(store.getState().file({ disposition: 'filed-open' })).toBeUndefined();
    expect(store.getState()).toMatchObject({
      afterCall: 'done',
      view: { filed: { disposition: 'filed-open' } },
    });
    expect(store.getState().call().record().afterCall).toEqual({ disposition: 'filed-open' });
  });

  it('should let that work be left', () => {
    store.getState().act({ do: 'answer' });
    store.getState().act({ do: 'end' });
    store.getState().leaveWork();
    expect(store.getState().afterCall).toBe('left');
    expect(store.getState().call().record()).not.toHaveProperty('afterCall');
  });

  it('should offer none where nobody answered', () => {
    pass(60_000);
    expect(store.getState().view.ended?.outcome).toBe('unanswered');
    expect(store.getState().afterCall).toBe('none');
  });
});
