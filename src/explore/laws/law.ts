import type { Scenario } from '../../scenario/index.ts';
import { playCall } from '../play.ts';
import type { Player } from '../player.ts';

/** A law that did not hold: with which caller, and how it came out. */
export interface Breach {
  readonly scenario: string;
  readonly seed: number;
  readonly what: string;
}

/** What trying a law on one scenario and seed showed. */
export interface Trial {
  readonly comparisons: number;
  readonly breaches: readonly Breach[];
}

/** A law of the model; DOMAIN section 5. */
export interface Law {
  readonly number: number;
  readonly name: string;
  try(scenario: Scenario, seed: number): Trial;
}

/** What the laws compare: how long a call took, in ms from answer; Infinity where it was not brought home. */
export interface Course {
  readonly callMs: number;
  readonly stabilizedMs: number;
  readonly interruptions: number;
  readonly outcome: string;
  readonly stepsBeforeStable: number;
}

const GOOD = ['resolved', 'agreed'];

/** Plays a call with steady hands, so that nothing differs but what is compared, and measures it. */
export const courseOf = (scenario: Scenario, player: Player, seed: number): Course => {
  const call = playCall(scenario, (view) => player(view, () => 0.5), seed);
  const { ended, answeredAt, stages, now } = call.view();
  const from = answeredAt ?? now;
  const outcome = ended?.outcome ?? 'none';
  const stable = stages.find(({ stage }) => stage === 'stabilization')?.from;
  const isHome = GOOD.includes(outcome);
  return {
    callMs: isHome ? (ended?.at ?? now) - from : Number.POSITIVE_INFINITY,
    stabilizedMs: stable === undefined ? Number.POSITIVE_INFINITY : stable - from,
    interruptions: call.log.filter(({ cue }) => cue === 'interrupted').length,
    outcome,
    stepsBeforeStable: call.log.filter(
      (cue) => cue.cue === 'step-done' && stable !== undefined && cue.at < stable,
    ).length,
  };
};

/** Notes a comparison: `holds`, or what went wrong. */
export const tryAll = (
  scenario: Scenario,
  seed: number,
  checks: readonly (readonly [holds: boolean, what: string])[],
): Trial => ({
  comparisons: checks.length,
  breaches: checks
    .filter(([holds]) => !holds)
    .map(([, what]) => ({
      scenario: scenario.hash.length < 40 ? scenario.hash : scenario.id,
      seed,
      what,
    })),
});
