import { describe, expect, it } from 'vitest';
import { everyCallEnds } from '../../src/explore/laws/endings.ts';
import { counting, RANDOM_CALLERS, randomCases } from './cases.ts';

describe(`law 8, with ${RANDOM_CALLERS} random callers`, () => {
  const count = counting();

  it(`should hold: ${everyCallEnds.name}`, { timeout: 300_000 }, () => {
    const { comparisons, breaches } = count(
      everyCallEnds,
      randomCases(),
      `${RANDOM_CALLERS} random callers`,
    );
    expect(breaches).toEqual([]);
    expect(comparisons).toBeGreaterThanOrEqual(RANDOM_CALLERS);
  });
});
