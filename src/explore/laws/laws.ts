import type { Scenario } from '../../scenario/index.ts';
import { calmDownCostsMore } from './calm-down.ts';
import { earlyFixLengthens } from './early-fixes.ts';
import { everyCallEnds } from './endings.ts';
import { hotterIsNotFaster } from './hotter.ts';
import { insultCostsMost } from './insults.ts';
import { interruptionsLengthen } from './interruptions.ts';
import { type Law, type Trial, together } from './law.ts';
import { sameCall } from './same-call.ts';
import { temperamentsDiffer } from './temperaments.ts';
import { warmthHelps } from './warmth.ts';

/** The laws that every call has to obey, each tried by playing; in the order of their numbers. */
export const LAWS: readonly Law[] = [
  interruptionsLengthen,
  earlyFixLengthens,
  calmDownCostsMore,
  warmthHelps,
  hotterIsNotFaster,
  insultCostsMost,
  temperamentsDiffer,
  everyCallEnds,
  sameCall,
];

/** A scenario and the seed with which a law is tried on it. */
export type Case = readonly [scenario: Scenario, seed: number];

/** Tries a law on many cases; `onCase` hears after each how many are done. */
export const tryLaw = (
  law: Law,
  cases: readonly Case[],
  onCase: (done: number) => void = () => {},
): Trial =>
  together(
    cases.map(([scenario, seed], n) => {
      const trial = law.try(scenario, seed);
      onCase(n + 1);
      return trial;
    }),
  );
