import type { Principle } from '../crisis/principle.ts';
import type { Stage } from '../crisis/stage.ts';
import type { Said } from '../words/said.ts';

/** The eight dimensions of the scorecard and their weights, which add up to 100. */
export const DIMENSIONS = {
  'not-interrupting': 20,
  'active-listening': 10,
  empathy: 15,
  redirecting: 15,
  boundaries: 10,
  respect: 10,
  compassion: 10,
  competence: 10,
} as const;

export type Dimension = keyof typeof DIMENSIONS;

/** The dimensions in the order of the scorecard. */
export const DIMENSION_NAMES = Object.keys(DIMENSIONS) as readonly Dimension[];

/** One opportunity that the call offered, and what became of it. */
export interface Evidence {
  /** when what was done began, virtual ms */
  readonly at: number;
  /** what was done, as a name; of words that were said or written, these words */
  readonly act: string;
  readonly stage: Stage;
  readonly principle: Principle;
  readonly taken: boolean;
  /** how many opportunities it counts for; 1 as a rule */
  readonly weight: number;
  readonly what: Said;
  /** what would have been better; undefined when the opportunity was taken */
  readonly better: Said | undefined;
}

export interface DimensionScore {
  /** points won, 0 to `of`, rounded to a tenth */
  readonly points: number;
  readonly of: number;
  /** opportunities taken and offered, by weight */
  readonly taken: number;
  readonly offered: number;
  readonly tested: boolean;
  readonly evidence: readonly Evidence[];
}

/** What must not happen on any call: moves that are one by themselves, then what else can go so wrong. */
export const CRITICAL_FAILS = [
  'insult',
  'sarcasm',
  'unasked-change',
  'disparage',
  'false-promise',
  'stayed-after-threat',
  'told-nobody',
  'hung-up-on',
  'not-answered',
] as const;

export type CriticalName = (typeof CRITICAL_FAILS)[number];

/** Something that must not happen on any call. One is enough to cap the total at 49. */
export interface CriticalFail {
  readonly fail: CriticalName;
  readonly at: number;
  readonly what: Said;
  readonly better: Said;
}

export interface Scorecard {
  /** 0 to 100, whole; over the dimensions that were tested */
  readonly total: number;
  readonly dimensions: Readonly<Record<Dimension, DimensionScore>>;
  readonly criticalFails: readonly CriticalFail[];
}
