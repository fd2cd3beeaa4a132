import type { CallView, OfferedReply } from '../call/view.ts';
import { isHarming, MOVES, type MoveName, THRESHOLDS } from '../crisis/index.ts';

/** A practised ear is not a meter: it waits until a caller is surely ready, by so much (per mille). */
const MARGIN = 15;

/** Whether the caller in view would go along with a move, as far as a practised ear can tell. */
const ready = (move: MoveName, view: CallView): boolean => {
  const { gate } = MOVES[move];
  if (gate === undefined || ['stimulation', 'stabilization', 'post-crisis'].includes(view.stage))
    return true;
  if (gate === 'stable' || view.stage === 'crisis') return false;
  return (
    view.heard >= THRESHOLDS.heard * 1000 + MARGIN &&
    view.arousal < THRESHOLDS.leadable * 1000 - MARGIN
  );
};

/** How well a reply fits the caller in view; the higher the better, harm far below everything. */
export const suitability = (reply: OfferedReply, view: CallView): number => {
  let worth = 0;
  for (const move of reply.moves) {
    const { fits, effects } = MOVES[move];
    if (isHarming(move)) worth -= 20;
    else if (!ready(move, view)) worth -= 10;
    else if (!fits.includes(view.stage)) worth -= 3;
    // the caller has come to where they can be led: that is what the call was for
    else if (MOVES[move].gate !== undefined) worth += 5;
    else worth += 2 + (effects[view.stage].heard - effects[view.stage].arousal) / 100;
  }
  return worth;
};

/** The reply that fits best; the one that lies first among equals. */
export const bestReply = (view: CallView): OfferedReply | undefined =>
  view.replies.reduce<OfferedReply | undefined>(
    (best, reply) =>
      best === undefined || suitability(reply, view) > suitability(best, view) ? reply : best,
    undefined,
  );

/** The first reply on the desk that makes any of these moves. */
export const making = (view: CallView, moves: readonly MoveName[]): OfferedReply | undefined =>
  view.replies.find((reply) => reply.moves.some((move) => moves.includes(move)));
