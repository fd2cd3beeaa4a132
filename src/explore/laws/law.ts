import type { Scenario } from '../../scenario/index.ts';

/** A law that did not hold: with which caller, and how it came out. */
export interface Breach {
  readonly scenario: string;
  readonly seed: number;
  readonly what: string;
}

/** What trying a law showed. */
export interface Trial {
  readonly comparisons: number;
  readonly breaches: readonly Breach[];
}

/** A law of the model; DOMAIN of the model, section 5. */
export interface Law {
  readonly number: number;
  readonly name: string;
  /** Tries the law on one scenario and seed. */
  try(scenario: Scenario, seed: number): Trial;
}

/** Whether something was as it should be, and what went wrong where it was not. */
export type Check = readonly [holds: boolean, what: string];

/** Counts checks and keeps what went wrong. */
export const tryAll = (scenario: Scenario, seed: number, checks: readonly Check[]): Trial => ({
  comparisons: checks.length,
  breaches: checks
    .filter(([holds]) => !holds)
    .map(([, what]) => ({
      scenario: scenario.hash.length < 40 ? scenario.hash : scenario.id,
      seed,
      what,
    })),
});

/** What several trials showed together. */
export const together = (trials: readonly Trial[]): Trial => ({
  comparisons: trials.reduce((sum, { comparisons }) => sum + comparisons, 0),
  breaches: trials.flatMap(({ breaches }) => breaches),
});
