import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createCurve } from '../../src/scene/curve.ts';

const samples = fc.array(fc.integer({ min: 0, max: 1000 }), { minLength: 2, maxLength: 40 });

describe('createCurve', () => {
  it('should go through every sample and end where the call stands', () => {
    const curve = createCurve([300, 400, 900], 2500, 950);
    expect([0, 1000, 2000, 2500].map((t) => Math.round(curve.at(t)))).toEqual([300, 400, 900, 950]);
  });

  it('should hold its ends outside of what has been', () => {
    const curve = createCurve([300, 400], 1000, 400);
    expect(curve.at(-500)).toBe(300);
    expect(curve.at(9000)).toBe(400);
  });

  it('should stand still before the first sample is followed by another', () => {
    expect(createCurve([], 0, 310).at(0)).toBe(310);
    expect(createCurve([300], 0, 300).at(0)).toBe(300);
  });

  it('should not overshoot: between two samples it lies between them', () => {
    fc.assert(
      fc.property(samples, fc.double({ min: 0, max: 1, noNaN: true }), (values, share) => {
        const now = (values.length - 1) * 1000;
        const curve = createCurve(values, now, values.at(-1) as number);
        for (let i = 0; i + 1 < values.length; i += 1) {
          const [a, b] = [values[i] as number, values[i + 1] as number];
          const y = curve.at((i + share) * 1000);
          expect(y).toBeGreaterThanOrEqual(Math.min(a, b) - 1e-6);
          expect(y).toBeLessThanOrEqual(Math.max(a, b) + 1e-6);
        }
      }),
    );
  });
});
