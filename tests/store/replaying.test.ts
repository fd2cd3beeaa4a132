import { describe, expect, it } from 'vitest';
import { replayUpTo } from '../../src/call/index.ts';
import { createReplaying } from '../../src/store/replaying.ts';
import { resultOf, takeOver } from '../../src/store/run-result.ts';
import { finishedRun } from './finished-run.ts';

const run = finishedRun('interrupter:2');
const cutAt = run.log.find(({ cue }) => cue === 'interrupted')?.at ?? Number.NaN;

describe('a run that plays by itself', () => {
  it('should be the same call at every speed, to its end', () => {
    for (const rate of [1, 4]) {
      const { store, run: runAt } = createReplaying(run, 0);
      runAt(rate);
      let frames = 0;
      while (!store.getState().view.ended) {
        store.getState().pass(240);
        frames += 1;
      }
      expect(frames).toBeCloseTo((run.view.ended?.at ?? 0) / 240 / rate, -1);
      expect(store.getState().log).toEqual(run.log.filter(({ cue }) => cue !== 'filed'));
    }
  });

  it('should go back and forth to any time, and on from there', () => {
    const { store, seek } = createReplaying(run, cutAt + 5000);
    const past = store.getState().log;
    seek(cutAt - 2000);
    expect(store.getState().view).toEqual(
      replayUpTo(run.scenario, run.record, cutAt - 2000).view(),
    );
    expect(store.getState().log).not.toBe(past);
    for (let passed = 0; passed < 2400; passed += 240) store.getState().pass(240);
    expect(store.getState().log.at(-1)?.at).toBeGreaterThanOrEqual(cutAt);
    expect(store.getState().view.lastInterruption?.at).toBe(cutAt);
  });

  it('should stand still while it is paused, and let nobody act', () => {
    const { store } = createReplaying(run, cutAt - 1000);
    const { length } = store.getState().log;
    store.getState().pause(true);
    store.getState().pass(200);
    store.getState().act({ do: 'backchannel' });
    expect(store.getState().view.now).toBe(cutAt - 1000);
    expect(store.getState().log).toHaveLength(length);
  });
});

describe('a call that is taken over', () => {
  it('should begin a little before the decision, with all that came before it', () => {
    const store = takeOver({ ...run, record: { ...run.record, mode: 'exam' } }, cutAt);
    const { view, log, mode, tookOverAt } = store.getState();
    expect(view.now).toBeLessThan(cutAt);
    expect(cutAt - view.now).toBeLessThanOrEqual(3000);
    expect(log).toEqual(run.log.slice(0, log.length));
    expect([mode, tookOverAt]).toEqual(['practice', cutAt]);
  });

  it('should never begin before what the trainee did last', () => {
    for (const [at] of run.record.acts) {
      const before = run.record.acts.findLast(([time]) => time < at);
      const { view, call } = takeOver(run, at).getState();
      expect(view.now).toBeGreaterThan(before?.[0] ?? -1);
      expect(call().record().acts).toEqual(run.record.acts.filter(([time]) => time < at));
    }
  });

  it('should give a run that says where it was taken over', () => {
    const { played, call, act } = takeOver(run, cutAt).getState();
    act({ do: 'hand-to-lead' });
    call().advanceTo(cutAt + 120_000);
    expect(resultOf(played, call(), cutAt)).toMatchObject({ tookOverAt: cutAt });
  });
});
