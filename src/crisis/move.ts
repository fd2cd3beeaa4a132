import type { MoveName } from './moves/names.ts';
import type { Principle } from './principle.ts';
import type { Stage } from './stage.ts';
import type { Temperament } from './temperament.ts';

/** What a move does to a caller, each in per mille of the full scale; a relief is negative arousal. */
export interface Effect {
  readonly arousal: number;
  readonly heard: number;
  readonly grievance: number;
  readonly trust: number;
}

/** Shorthand for an effect, in per mille. */
export const effect = (arousal: number, heard: number, grievance = 0, trust = 0): Effect => ({
  arousal,
  heard,
  grievance,
  trust,
});

/**
 * What has to be so before the caller goes along with a move.
 * - `cooled`: heard enough and cool enough to be led back to the fault
 * - `stable`: in stimulation or stabilization, where a fix can be followed
 */
export type Gate = 'cooled' | 'stable';

/** One thing a reply can do, in the vocabulary of the trade. What is said about it stands in the words, under its name. */
export interface Move {
  readonly name: MoveName;
  readonly principle: Principle;
  /** the stages in which it is the right thing; empty for a move that always harms */
  readonly fits: readonly Stage[];
  readonly gate?: Gate;
  readonly effects: Readonly<Record<Stage, Effect>>;
  /** how strongly each temperament responds, in per mille of the effect */
  readonly response: Readonly<Record<Temperament, number>>;
  /** whether a repeat within the call is worth half of the one before */
  readonly fades: boolean;
}
