import { bestReply } from '../judgement.ts';
import { patiently } from '../patience.ts';
import type { Player } from '../player.ts';
import { wisely } from './listener.ts';

/** How far into a stretch of talk an interrupter cuts in, ms. */
const CUTS_IN_AFTER_MS = 9000;
/** How soon a jumper speaks once the voice has stopped, ms. */
const JUMPS_AFTER_MS = 300;
/** How often a jumper listens for the voice to stop, ms. */
const LISTENS_EVERY_MS = 100;

/** A listener who cannot help cutting in `times` times, once in each stretch of talk. */
export const interrupter = (times: number): Player => {
  const listen = patiently(wisely());
  let left = times;
  return (view, random) => {
    const talking = view.floor === 'caller' && view.stage !== 'post-crisis';
    if (left === 0 || !talking || view.listenedMs < CUTS_IN_AFTER_MS) return listen(view, random);
    const reply = bestReply(view);
    if (!reply) return listen(view, random);
    left -= 1;
    return { do: 'reply', id: reply.id };
  };
};

/** Jumps into every gap, 300 ms after the voice stops, with what would have been the right reply. */
export const gapJumper = (): Player => {
  const listen = patiently(wisely());
  return (view, random) => {
    if (view.floor === 'caller') return { wait: LISTENS_EVERY_MS };
    if (view.floor !== 'gap' && view.floor !== 'open') return listen(view, random);
    if (view.silenceMs < JUMPS_AFTER_MS) return { wait: JUMPS_AFTER_MS - view.silenceMs };
    const reply = bestReply(view);
    return reply ? { do: 'reply', id: reply.id } : { wait: JUMPS_AFTER_MS };
  };
};
