import { describe, expect, it } from 'vitest';
import { LAWS } from '../../src/explore/index.ts';
import { counting, SEEDS, shippedCases } from './cases.ts';

describe('the laws of the caller, on the calls that ship', () => {
  const count = counting();
  const cases = shippedCases();

  it.each(LAWS.map((law) => [law.number, law.name, law] as const))(
    'should obey law %i: %s',
    { timeout: 300_000 },
    (_number, _name, law) => {
      const { comparisons, breaches } = count(law, cases, 'the calls that ship');
      expect(breaches).toEqual([]);
      expect(comparisons).toBeGreaterThanOrEqual(SEEDS);
    },
  );
});
