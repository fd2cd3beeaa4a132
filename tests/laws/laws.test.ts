import { afterAll, describe, expect, it } from 'vitest';
import { randomCaller } from '../../src/explore/laws/any-caller.ts';
import type { Breach, Law } from '../../src/explore/laws/law.ts';
import { LAWS } from '../../src/explore/laws/laws.ts';
import type { Scenario } from '../../src/scenario/index.ts';
import { boardReport } from '../board-report.ts';

const RANDOM_CALLERS = 500;
const SEEDS = 20;
const counted: string[] = [];

const tryLaw = (
  law: Law,
  calls: readonly (readonly [Scenario, number])[],
): { comparisons: number; breaches: Breach[] } => {
  let comparisons = 0;
  const breaches: Breach[] = [];
  for (const [scenario, seed] of calls) {
    const trial = law.try(scenario, seed);
    comparisons += trial.comparisons;
    breaches.push(...trial.breaches);
  }
  return { comparisons, breaches };
};

const seeds = (count: number): number[] => Array.from({ length: count }, (_, n) => n + 1);
const shipped = boardReport();

describe('the laws of the caller', () => {
  for (const law of LAWS) {
    it(`should obey law ${law.number} on the calls that ship: ${law.name}`, () => {
      const { comparisons, breaches } = tryLaw(
        law,
        seeds(SEEDS).map((seed) => [shipped, seed] as const),
      );
      counted.push(`law ${law.number}: ${comparisons} comparisons on ${shipped.id}`);
      expect(breaches).toEqual([]);
      expect(comparisons).toBeGreaterThanOrEqual(SEEDS);
    });

    it(`should obey law ${law.number} with ${RANDOM_CALLERS} random callers: ${law.name}`, {
      timeout: 300_000,
    }, () => {
      const { comparisons, breaches } = tryLaw(
        law,
        seeds(RANDOM_CALLERS).map((n) => [randomCaller(n), n] as const),
      );
      counted.push(
        `law ${law.number}: ${comparisons} comparisons on ${RANDOM_CALLERS} random callers`,
      );
      expect(breaches).toEqual([]);
      expect(comparisons).toBeGreaterThanOrEqual(RANDOM_CALLERS);
    });
  }

  afterAll(() => {
    process.stdout.write(`${counted.join('\n')}\n`);
  });
});
