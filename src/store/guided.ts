import { readScenario } from '../scenario/index.ts';
import type { Scenario } from '../scenario/scenario.ts';
import type { CallStore, Pace } from './call-store.ts';
import { ringPhone } from './run-result.ts';

/** Worn enough that a sharp answer lies on the desk from the start, to be breathed away; per mille. */
const COMPOSURE = 300;

/** Reads the call that is taken with a guide. It comes with the page, and is none of the calls at the desk. */
export const guidedCall = (text: string): Scenario => {
  const reading = readScenario(text, 'first-call.yaml');
  if ('findings' in reading) throw new Error('The guided call cannot be read.');
  return reading.scenario;
};

/** Lets the phone ring for it. */
export const ringGuided = (scenario: Scenario, seed: number, pace?: () => Pace): CallStore =>
  ringPhone(scenario, seed, 'practice', pace, { hints: true, composure: COMPOSURE });
