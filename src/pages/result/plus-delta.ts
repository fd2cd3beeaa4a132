import {
  DIMENSION_NAMES,
  type Dimension,
  type Evidence,
  HABIT_FOR,
  type Habit,
  type Scorecard,
} from '../../scoring/index.ts';

/** A piece of evidence that stands out, with what it was worth. */
export interface Standout {
  readonly dimension: Dimension;
  readonly evidence: Pick<Evidence, 'at' | 'what' | 'better'>;
}

/** The evidence that weighs most among what was taken, or among what was missed. */
const heaviest = ({ dimensions }: Scorecard, taken: boolean): Standout | undefined =>
  DIMENSION_NAMES.flatMap((dimension) => {
    const { of, offered, evidence } = dimensions[dimension];
    return evidence
      .filter((item) => item.taken === taken)
      .map((item) => ({ dimension, evidence: item, points: (of * item.weight) / offered }));
  }).reduce<(Standout & { points: number }) | undefined>(
    (most, next) => (most && most.points >= next.points ? most : next),
    undefined,
  );

/** The one thing to keep: the strongest evidence that was won. */
export const plusOf = (scorecard: Scorecard): Standout | undefined => heaviest(scorecard, true);

/** The one thing to change: what must not happen before all else, then the costliest evidence that was lost. */
export const deltaOf = (scorecard: Scorecard): Standout | undefined => {
  const [fail] = scorecard.criticalFails;
  return fail ? { dimension: 'respect', evidence: fail } : heaviest(scorecard, false);
};

/** The habit that would serve the next call most. */
export const habitFrom = (scorecard: Scorecard): Habit => {
  const delta = deltaOf(scorecard);
  return delta ? HABIT_FOR[delta.dimension] : 'pause';
};
