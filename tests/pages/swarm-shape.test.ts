import { describe, expect, it } from 'vitest';
import { swarmOf, WIDEST } from '../../src/pages/team/swarm-shape.ts';

describe('swarm', () => {
  it('should draw a dot for each call, a row about the middle for each two points', () => {
    const { dots, each } = swarmOf([
      { total: 40, runs: 1 },
      { total: 80, runs: 2 },
      { total: 81, runs: 1 },
    ]);
    expect(each).toBe(1);
    expect(dots).toEqual([
      { total: 40, beside: 0 },
      { total: 80, beside: -1 },
      { total: 80, beside: 0 },
      { total: 80, beside: 1 },
    ]);
  });

  it('should keep calls just below a pass apart from those that just pass', () => {
    const { dots } = swarmOf([58, 59, 60, 61].map((total) => ({ total, runs: 1 })));
    expect(dots.map(({ total }) => total)).toEqual([58, 58, 60, 60]);
  });

  it('should let a dot be several calls where a row would be too wide, and lose none of them', () => {
    const { dots, each } = swarmOf([
      { total: 100, runs: 100 },
      { total: 0, runs: 1 },
    ]);
    expect(each).toBe(Math.ceil(100 / WIDEST));
    const row = dots.filter(({ total }) => total === 100);
    expect(row.length).toBeLessThanOrEqual(WIDEST);
    expect(row.length * each).toBeGreaterThanOrEqual(100);
    expect(dots.filter(({ total }) => total === 0)).toHaveLength(1);
    expect(row.reduce((sum, { beside }) => sum + beside, 0)).toBeCloseTo(0);
  });

  it('should draw nothing of nothing', () => {
    expect(swarmOf([])).toEqual({ dots: [], each: 1 });
  });
});
