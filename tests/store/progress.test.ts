import { describe, expect, it } from 'vitest';
import type { Level } from '../../src/store/difficulty.ts';
import { recommendedLevel, wishedLevel } from '../../src/store/progress.ts';
import { keptAfter } from './kept-runs.ts';

const LEVELS: Readonly<Record<string, Level>> = { gentle: 1, testing: 2, hard: 3 };

const levelAfter = (...runs: readonly (readonly [call: string, total: number, fails?: number])[]) =>
  recommendedLevel(
    runs.map(([call, total, criticalFails = 0], n) => keptAfter(n, call, { total, criticalFails })),
    (id) => LEVELS[id],
  );

describe('recommendedLevel', () => {
  it('should begin with gentle calls', () => {
    expect(levelAfter()).toBe(1);
  });

  it('should go up after two calls at 85 or better, one after the other', () => {
    expect(levelAfter(['gentle', 85])).toBe(1);
    expect(levelAfter(['gentle', 85], ['gentle', 85])).toBe(2);
    expect(levelAfter(['gentle', 85], ['gentle', 84], ['gentle', 85])).toBe(1);
    expect(levelAfter(['gentle', 90], ['gentle', 90], ['testing', 90], ['hard', 90])).toBe(3);
  });

  it('should not go up with a critical fail', () => {
    expect(levelAfter(['gentle', 90], ['gentle', 90, 1])).toBe(1);
  });

  it('should go down below 60, and not from a harder call', () => {
    const risen = [
      ['gentle', 90],
      ['gentle', 90],
    ] as const;
    expect(levelAfter(...risen, ['testing', 60])).toBe(2);
    expect(levelAfter(...risen, ['testing', 59])).toBe(1);
    expect(levelAfter(...risen, ['hard', 10])).toBe(2);
    expect(levelAfter(['gentle', 10])).toBe(1);
  });

  it('should not be led up by easier calls, nor by any that is not here', () => {
    const risen = [
      ['gentle', 90],
      ['gentle', 90],
    ] as const;
    expect(levelAfter(...risen, ['gentle', 99], ['gentle', 99])).toBe(2);
    expect(levelAfter(['gone', 99], ['gone', 99])).toBe(1);
  });
});

describe('wishedLevel', () => {
  it('should be a step beside what is recommended, where there is one', () => {
    expect(wishedLevel(2, 'recommended')).toBe(2);
    expect([wishedLevel(2, 'easier'), wishedLevel(1, 'easier')]).toEqual([1, 1]);
    expect([wishedLevel(2, 'harder'), wishedLevel(3, 'harder')]).toEqual([3, 3]);
  });
});
