import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { pathOf, sampled, smooth } from '../../src/pages/curve-line.ts';

const points = fc
  .array(fc.tuple(fc.integer({ min: 1, max: 50 }), fc.integer({ min: 0, max: 300 })), {
    minLength: 2,
    maxLength: 20,
  })
  .map((steps) => {
    let x = 0;
    return steps.map(([dx, y]) => {
      x += dx;
      return { x, y };
    });
  });

describe('smooth line', () => {
  it('should go through its points', () => {
    fc.assert(
      fc.property(points, (given) => {
        const line = smooth(given);
        for (const { x, y } of given) expect(line(x)).toBeCloseTo(y, 6);
      }),
    );
  });

  it('should never overshoot the two points around it', () => {
    fc.assert(
      fc.property(points, fc.double({ min: 0, max: 1, noNaN: true }), (given, share) => {
        const line = smooth(given);
        given.slice(1).forEach((to, index) => {
          const from = given[index] ?? to;
          const y = line(from.x + share * (to.x - from.x));
          expect(y).toBeGreaterThanOrEqual(Math.min(from.y, to.y) - 1e-6);
          expect(y).toBeLessThanOrEqual(Math.max(from.y, to.y) + 1e-6);
        });
      }),
    );
  });

  it('should be the same asked in any order', () => {
    const line = smooth([
      { x: 0, y: 0 },
      { x: 10, y: 8 },
      { x: 20, y: 3 },
    ]);
    const late = line(15);
    line(2);
    expect(line(15)).toBe(late);
  });

  it('should be level outside of its points, and nothing without any', () => {
    const line = smooth([{ x: 5, y: 7 }]);
    expect([line(0), line(9)]).toEqual([7, 7]);
    expect(smooth([])(3)).toBe(0);
  });
});

describe('path', () => {
  it('should run from the first to the last sample', () => {
    expect(pathOf(sampled((x) => x / 2, 0, 4))).toBe('M0.0 0.0L2.0 1.0L4.0 2.0');
  });
});
