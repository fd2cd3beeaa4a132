import { describe, expect, it } from 'vitest';
import { habitIn } from '../../src/scoring/index.ts';
import type { KeptRun, Plan } from '../../src/store/archive.ts';
import { keptRun } from '../../src/store/kept-run.ts';
import { checkPlan } from '../../src/store/plan-check.ts';
import { finishedRun } from './finished-run.ts';

const before = finishedRun('interrupter:2');
const now = finishedRun('listener', 2);
const plan: Plan = { cue: 'it goes quiet', act: 'count to two', watches: 'pause' };
const kept = keptRun(now, 'now', 2000);
const earlier = (said: Partial<KeptRun> = {}): KeptRun => ({
  ...keptRun(before, 'before', 1000),
  plan,
  ...said,
});
const here = () => before.scenario;

describe('checkPlan', () => {
  it('should hold a call against the plan of the one before, and that one beside it', () => {
    expect(checkPlan(now, kept, [earlier(), kept], here)).toEqual({
      plan,
      habit: 'pause',
      now: habitIn('pause', now.log),
      before: habitIn('pause', before.log),
    });
  });

  it('should know of no plan where none was made before', () => {
    const { plan: _, ...unplanned } = earlier();
    expect(checkPlan(now, kept, [unplanned, { ...kept, plan }], here)).toBeUndefined();
    expect(checkPlan(now, kept, [earlier({ finishedAt: 3000 }), kept], here)).toBeUndefined();
  });

  it('should show a plan that the engine cannot watch, and one whose call is gone', () => {
    const unwatched = { cue: 'they shout', act: 'smile', watches: 'nothing of ours' };
    expect(checkPlan(now, kept, [earlier({ plan: unwatched })], here)).toMatchObject({
      plan: unwatched,
      habit: undefined,
      now: undefined,
    });
    expect(checkPlan(now, kept, [earlier()], () => undefined)).toMatchObject({
      habit: 'pause',
      before: undefined,
    });
  });

  it('should not hold a run that began in mid-call against it', () => {
    const taken = { ...kept, tookOverAt: 5000 };
    expect(checkPlan(now, taken, [earlier(), taken], here)).toBeUndefined();
  });
});
