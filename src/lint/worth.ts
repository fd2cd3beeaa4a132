import { isHarming, MOVES, type Stage } from '../crisis/index.ts';
import type { Beat, Reply } from '../scenario/index.ts';

/** Where a caller can follow any step. */
const STEADY: readonly Stage[] = ['stimulation', 'stabilization', 'post-crisis'];

/** Whether a reply makes a move that a caller in this stage surely refuses. */
const isRefused = ({ moves }: Pick<Reply, 'moves'>, stage: Stage): boolean =>
  !STEADY.includes(stage) &&
  moves.some((move) => MOVES[move].gate === 'stable' || (MOVES[move].gate && stage === 'crisis'));

/** Whether a reply does good to a caller in this stage: it does no harm, is not refused, and its main move fits. */
export const helps = (reply: Pick<Reply, 'moves'>, stage: Stage): boolean => {
  const [main] = reply.moves;
  return (
    main !== undefined &&
    !reply.moves.some(isHarming) &&
    !isRefused(reply, stage) &&
    MOVES[main].fits.includes(stage)
  );
};

/** Whether anything in a reply does good to a caller in this stage, and nothing in it harm. */
export const canHelp = (reply: Pick<Reply, 'moves'>, stage: Stage): boolean =>
  !reply.moves.some(isHarming) &&
  !isRefused(reply, stage) &&
  reply.moves.some((move) => MOVES[move].fits.includes(stage));

/** How well a reply fits a caller in this stage; the higher the better. */
const worthIn = (reply: Pick<Reply, 'moves'>, stage: Stage): number => {
  let worth = isRefused(reply, stage) ? -10 : 0;
  for (const move of reply.moves) {
    const { fits, effects } = MOVES[move];
    if (isHarming(move)) worth -= 20;
    else if (!fits.includes(stage)) worth -= 3;
    else if (MOVES[move].gate) worth += 5;
    else worth += 2 + (effects[stage].heard - effects[stage].arousal) / 100;
  }
  return worth;
};

/** The replies of a beat, sorted by what becomes of a caller who hears them in a stage that the beat is made for. */
export interface Sorted {
  /** place of the one that fits best; undefined where none does any good */
  readonly good: number | undefined;
  /** places of those that do no good in any of the stages */
  readonly bad: readonly number[];
}

/** Sorts the replies of a beat. */
export const sortReplies = ({ stage: stages, replies }: Beat): Sorted => {
  const worth = (reply: Reply): number =>
    stages.reduce((sum, stage) => sum + worthIn(reply, stage), 0);
  const places = [...replies.keys()];
  const bad = places.filter((n) => !stages.some((stage) => helps(replies[n] as Reply, stage)));
  const good = places
    .filter((n) => !bad.includes(n))
    .toSorted((a, b) => worth(replies[b] as Reply) - worth(replies[a] as Reply))[0];
  return { good, bad };
};
