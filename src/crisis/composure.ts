import type { Stage } from './stage.ts';

/**
 * The trainee's composure, 0 to 1. Abuse and a long crisis wear it down, a breath and calm stages bring it
 * back. It is never scored: conduct under provocation is.
 */
export interface Composure {
  level: number;
}

/** Composure at the beginning of a shift. */
const FRESH = 0.8;
/** What one insult costs. */
const INSULT = 0.14;
/** What each second in a stage costs (or gives back). */
const PER_SECOND: Readonly<Record<Stage, number>> = {
  stimulation: 0.002,
  escalation: -0.0008,
  crisis: -0.006,
  'de-escalation': 0.001,
  stabilization: 0.003,
  'post-crisis': 0.004,
};
/** What one deliberate breath gives. */
const BREATH = 0.3;
/** What the minute between two calls gives. */
const BETWEEN_CALLS = 0.1;
/** Below this, a snap answer comes to the lips. */
const SNAPPING = 0.35;

const unit = (n: number): number => (n < 0 ? 0 : n > 1 ? 1 : n);

/** Composure at the start of a call; `level` carries it over from the call before. */
export const createComposure = (level = FRESH): Composure => ({ level });

/** Lets `seconds` pass beside a caller in this stage. */
export const wear = (composure: Composure, seconds: number, stage: Stage): void => {
  composure.level = unit(composure.level + PER_SECOND[stage] * seconds);
};

/** Takes an insult. */
export const takeInsult = (composure: Composure): void => {
  composure.level = unit(composure.level - INSULT);
};

/** Takes a deliberate breath. */
export const breatheOut = (composure: Composure): void => {
  composure.level = unit(composure.level + BREATH);
};

/** The composure with which the next call of a shift begins, after a call that was left with `level`. */
export const afterBreak = (level: number): number => unit(level + BETWEEN_CALLS);

/** Whether a snap answer comes to the lips. */
export const isFrayed = (composure: Composure): boolean => composure.level < SNAPPING;
