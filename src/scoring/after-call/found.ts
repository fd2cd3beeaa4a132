import type { Principle } from '../../crisis/index.ts';
import type { Said } from '../../words/said.ts';
import { lost, won } from '../evidence.ts';
import { type Ledger, stageAt } from '../ledger.ts';
import type { Dimension, Evidence } from '../scorecard.ts';

/** A piece of evidence and the dimension that it counts for. */
export type Found = readonly [dimension: Dimension, evidence: Evidence];

/** How the work of one call is judged: at its end, in the stage in which the caller was left. */
export interface Judge {
  taken(dimension: Dimension, act: string, what: Said, weight?: number): Found;
  missed(dimension: Dimension, act: string, what: Said, better: Said, weight?: number): Found;
}

/** The principle that after-call work touches in each dimension that it can count for. */
const PRINCIPLES: Partial<Record<Dimension, Principle>> = {
  empathy: 'empathy',
  boundaries: 'respect',
  respect: 'respect',
  compassion: 'compassion',
};

/** Judges what was done after a call that ended so. */
export const judgeOf = (log: Ledger['log'], { at }: NonNullable<Ledger['ended']>): Judge => {
  const where = { at, stage: stageAt(log, at) };
  const principle = (dimension: Dimension): Principle => PRINCIPLES[dimension] ?? 'competence';
  return {
    taken: (dimension, act, what, weight) => [
      dimension,
      won(where, act, principle(dimension), what, weight),
    ],
    missed: (dimension, act, what, better, weight) => [
      dimension,
      lost(where, act, principle(dimension), what, better, weight),
    ],
  };
};
