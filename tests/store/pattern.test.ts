import { describe, expect, it } from 'vitest';
import { kindOf, patternOf, wilson } from '../../src/store/pattern.ts';
import { keptAfter } from './kept-runs.ts';

const run = (day: number, taken: number, of: number, also = {}) =>
  keptAfter(day, 'a', { chances: { empathy: [taken, of] }, ...also });
const empathyIn = (...runs: readonly ReturnType<typeof run>[]) =>
  patternOf(runs, 'practice').find(({ dimension }) => dimension === 'empathy');

describe('wilson', () => {
  it('should hold the share, stay within 0 and 1, and narrow with more opportunities', () => {
    for (const [taken, of] of [
      [0, 5],
      [5, 5],
      [3, 8],
      [400, 500],
    ] as const) {
      const { low, high } = wilson(taken, of);
      expect(low).toBeGreaterThanOrEqual(0);
      expect(high).toBeLessThanOrEqual(1);
      expect(low).toBeLessThanOrEqual(taken / of);
      expect(high).toBeGreaterThanOrEqual(taken / of);
    }
    const width = (of: number) => wilson(of / 2, of).high - wilson(of / 2, of).low;
    expect(width(100)).toBeLessThan(width(10) / 2);
  });

  it('should give the bounds that are in the books', () => {
    // 90 % bounds of 15 in 20
    const { low, high } = wilson(15, 20);
    expect(low).toBeCloseTo(0.568, 2);
    expect(high).toBeCloseTo(0.872, 2);
  });
});

describe('patternOf', () => {
  it('should say nothing of a share while too few calls or opportunities are known', () => {
    expect(empathyIn(run(0, 9, 10), run(1, 9, 10))?.estimate).toBeUndefined();
    expect(empathyIn(run(0, 1, 2), run(1, 1, 2), run(2, 1, 2))?.estimate).toBeUndefined();
    expect(empathyIn()).toMatchObject({ calls: 0, offered: 0, points: [] });
  });

  it('should sum up opportunities, and not average calls', () => {
    const trait = empathyIn(run(0, 1, 1), run(1, 0, 9), run(2, 5, 10));
    expect(trait).toMatchObject({ calls: 3, taken: 6, offered: 20 });
    expect(trait?.estimate?.share).toBeCloseTo(0.3, 9);
    expect(trait?.points.map(({ share }) => share)).toEqual([1, 0, 0.5]);
  });

  it('should speak of a change only where it is larger than chance', () => {
    const change = (...taken: number[]) =>
      empathyIn(...taken.map((n, day) => run(day, n, 10)))?.change;
    expect(change(2, 2, 9, 9)).toBe('better');
    expect(change(9, 9, 2, 2)).toBe('worse');
    expect(change(6, 5, 7, 6)).toBeUndefined();
  });

  it('should keep practice, exam and calls without a clock apart, and leave out what began in mid-call', () => {
    const untimed = run(1, 1, 2, { timing: 'untimed' });
    const { record } = untimed;
    const exam = run(2, 1, 2, { record: { ...record, mode: 'exam' } });
    const runs = [run(0, 1, 2), untimed, exam, run(3, 1, 2, { tookOverAt: 500 })];
    expect(runs.map(kindOf)).toEqual(['practice', 'untimed', 'exam', 'practice']);
    for (const kind of ['practice', 'untimed', 'exam'] as const)
      expect(patternOf(runs, kind).find(({ dimension }) => dimension === 'empathy')?.calls).toBe(1);
  });
});
