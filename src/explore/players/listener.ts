import { bestReply, suitability } from '../judgement.ts';
import { type Choose, type Hands, patiently } from '../patience.ts';
import type { Player } from '../player.ts';
import { filesWisely, filing } from './filing.ts';

/** How long a listener waits for a better moment before saying the least bad thing, ms. */
const LONGEST_MS = 24_000;

/**
 * Says what fits; waits in a silence where nothing does, or where it would only say again what has been said, by
 * itself or, before it took over, by `already`.
 */
export const wisely = (already: Iterable<string> = []): Choose => {
  const said = new Set(already);
  let lostAt: number | undefined;
  return (view) => {
    const lost = view.lastInterruption;
    // what was lost in the overlap has not been heard
    if (lost && lost.at !== lostAt) said.delete(lost.reply);
    lostAt = lost?.at;
    const fresh = { ...view, replies: view.replies.filter(({ id }) => !said.has(id)) };
    const newest = bestReply(fresh);
    const best = newest && suitability(newest, view) > 0 ? newest : bestReply(view);
    if (!best || (suitability(best, view) <= 0 && view.silenceMs < LONGEST_MS)) return undefined;
    said.add(best.id);
    return best;
  };
};

/** The reference player: lets the caller finish, murmurs now and then, leaves a pause, then says what fits, and files it as it was. */
export const listener = (hands?: Hands): Player => filing(patiently(wisely(), hands), filesWisely);
