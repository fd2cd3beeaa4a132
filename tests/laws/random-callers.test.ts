import { describe, expect, it } from 'vitest';
import { LAWS } from '../../src/explore/index.ts';
import { counting, RANDOM_CALLERS, randomCases } from './cases.ts';

/** Every player ends every call: as much work as all the others, and therefore in a file of its own. */
const ENDINGS = 8;

describe(`the laws of the caller, with ${RANDOM_CALLERS} random callers`, () => {
  const count = counting();
  const cases = randomCases();

  it.each(
    LAWS.filter(({ number }) => number !== ENDINGS).map(
      (law) => [law.number, law.name, law] as const,
    ),
  )('should obey law %i: %s', { timeout: 300_000 }, (_number, _name, law) => {
    const { comparisons, breaches } = count(law, cases, `${RANDOM_CALLERS} random callers`);
    expect(breaches).toEqual([]);
    expect(comparisons).toBeGreaterThanOrEqual(RANDOM_CALLERS);
  });
});
