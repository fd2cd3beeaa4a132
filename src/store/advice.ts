import { isHarming, MOVES, type MoveName, type Principle, type Stage } from '../crisis/index.ts';
import type { Said } from '../words/said.ts';

/** What can be said of moves, in the vocabulary of the trade. */
export interface Advice {
  readonly principle: Principle;
  /** what the trainee does with it */
  readonly meaning: Said;
  /** whether it was the right thing in that stage */
  readonly fits: boolean;
  /** what it did where it fits, and what would have helped where it does not */
  readonly words: Said;
}

/** What is to be said of these moves in this stage: of the first that does not fit, or else of the first. */
export const adviceOn = (moves: readonly MoveName[], stage: Stage): Advice | undefined => {
  const misfit = moves.find((move) => !MOVES[move].fits.includes(stage));
  const name = misfit ?? moves[0];
  if (!name) return undefined;
  return {
    principle: MOVES[name].principle,
    meaning: { says: `move.${name}.meaning` },
    fits: misfit === undefined,
    words: { says: misfit ? `move.${name}.advice` : `move.${name}.praise` },
  };
};

/** Whether any of these moves harms wherever it is made. */
export const harms = (moves: readonly MoveName[]): boolean => moves.some(isHarming);
