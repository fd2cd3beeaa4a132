import { describe, expect, it } from 'vitest';
import { courseOf, longer } from '../../src/explore/laws/course.ts';
import { earlyFixLengthens } from '../../src/explore/laws/early-fixes.ts';
import { interruptionsLengthen } from '../../src/explore/laws/interruptions.ts';
import { interrupter } from '../../src/explore/players/interrupter.ts';
import { listener } from '../../src/explore/players/listener.ts';
import { shipped } from '../explore/shipped.ts';

describe('the course of a call with a caller who is never upset', () => {
  const call = shipped().find(({ id }) => id === 'printer-early');
  if (!call) throw new Error('the call that begins in stimulation is gone');
  const smooth = courseOf(call, listener(), 1);

  it('should count as stable from the first word, and the work as done in good time', () => {
    expect(smooth).toMatchObject({ stabilizedMs: 0, earlyFixes: 0, stepsWhileUpset: 0 });
    expect(smooth.callMs).toBeLessThan(Number.POSITIVE_INFINITY);
  });

  it('should be shorter than one in which the caller was cut in on, upset or not', () => {
    const once = courseOf(call, interrupter(1), 1);
    const spoilt = courseOf(call, interrupter(6), 1);
    expect([once.stabilizedMs, spoilt.stabilizedMs > 0]).toEqual([0, true]);
    expect([longer(smooth, once), longer(once, spoilt)]).toEqual([true, true]);
    expect([longer(once, smooth), longer(spoilt, smooth)]).toEqual([false, false]);
  });

  it('should be held to the laws of interruptions, and of early fixes as far as one can be made', () => {
    const interruptions = interruptionsLengthen.try(call, 1);
    expect(interruptions.comparisons).toBeGreaterThan(1);
    expect(interruptions.breaches).toEqual([]);
    expect(earlyFixLengthens.try(call, 1)).toEqual({ comparisons: 3, breaches: [] });
  });
});
