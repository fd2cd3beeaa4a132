import { isHarming, MOVES, type MoveName, type Principle, type Stage } from '../crisis/index.ts';

/** What can be said of moves, in the vocabulary of the trade. */
export interface Advice {
  readonly principle: Principle;
  /** what the trainee does with it */
  readonly meaning: string;
  /** whether it was the right thing in that stage */
  readonly fits: boolean;
  /** what it did where it fits, and what would have helped where it does not */
  readonly words: string;
}

/** What is to be said of these moves in this stage: of the first that does not fit, or else of the first. */
export const adviceOn = (moves: readonly MoveName[], stage: Stage): Advice | undefined => {
  const misfit = moves.find((move) => !MOVES[move].fits.includes(stage));
  const name = misfit ?? moves[0];
  if (!name) return undefined;
  const { principle, meaning, praise, advice } = MOVES[name];
  return { principle, meaning, fits: misfit === undefined, words: misfit ? advice : praise };
};

/** Whether any of these moves harms wherever it is made. */
export const harms = (moves: readonly MoveName[]): boolean => moves.some(isHarming);
