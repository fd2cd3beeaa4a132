import type { CallView, OfferedReply } from '../../call/view.ts';
import { bestReply } from '../judgement.ts';
import { patiently } from '../patience.ts';
import type { Player } from '../player.ts';
import type { Reached } from './reached.ts';

/** How much likelier something is to be tried that no play has reached. */
const UNSEEN = 12;
/** How likely a look while the caller speaks turns into an interruption, where none was seen here yet, and where one was. */
const CUTS_IN = { unseen: 0.06, seen: 0.004 };
/** How likely an open floor is left empty, as above, in parts of one reply. */
const EMPTY = { unseen: 4, seen: 0.15 };
/** How likely somebody puts the caller on hold instead of speaking, and how long for at most, in ms. */
const HOLDS = 0.02;
const LONGEST_HOLD_MS = 15_000;
/** Silence before a reply, in ms, and how much longer it can be. */
const PAUSE_MS = 1200;
const PAUSE_SPREAD_MS = 1800;

/**
 * Takes a call by chance, and likes best what nobody has reached yet. Some of these are kind, so that they come far, and some are
 * not. `draw` settles all of it.
 */
export const curious = (reached: Reached, draw: () => number): Player => {
  const kindness = draw();
  const listen = patiently(() => undefined);
  let emptyIn: string | undefined;
  let pauseMs: number | undefined;
  let heldUntil = 0;
  return (view, random) => {
    const { floor, beat, silenceMs, replies, snap } = view;
    if (snap !== undefined && floor === 'open' && reached.plays('snap', snap) === 0)
      return { do: 'reply', id: snap };
    if (floor === 'caller') {
      const seen = reached.plays('edge', `interrupted/${beat}`) > 0;
      const cutsIn = draw() < (seen ? CUTS_IN.seen : CUTS_IN.unseen) && view.listenedMs > 1000;
      const reply = replies[Math.floor(draw() * replies.length)];
      return cutsIn && reply ? { do: 'reply', id: reply.id } : listen(view, random);
    }
    if (floor === 'hold' && view.now < heldUntil) return { wait: heldUntil - view.now };
    if (floor !== 'open') return listen(view, random);
    pauseMs ??= PAUSE_MS + PAUSE_SPREAD_MS * draw();
    if (emptyIn === beat) return { wait: 400 };
    if (silenceMs < pauseMs) return { wait: pauseMs - silenceMs };
    pauseMs = undefined;
    if (draw() < HOLDS) {
      heldUntil = view.now + LONGEST_HOLD_MS * draw();
      return { do: 'hold' };
    }
    const reply = draw() < kindness ? bestReply(view) : drawn(view, reached, draw);
    emptyIn = reply ? undefined : beat;
    return reply ? { do: 'reply', id: reply.id } : { wait: 400 };
  };
};

/** One of the replies, what nobody has said before the others; undefined is to leave the floor empty. */
const drawn = (
  { beat, replies }: CallView,
  reached: Reached,
  draw: () => number,
): OfferedReply | undefined => {
  const weights = replies.map(({ id }) => {
    const plays = reached.plays('reply', `${beat}/${id}`);
    return plays === 0 ? UNSEEN : 1 / (1 + plays / 50);
  });
  const empty = reached.plays('edge', `silence/${beat}`) > 0 ? EMPTY.seen : EMPTY.unseen;
  let left = draw() * weights.reduce((sum, weight) => sum + weight, empty);
  return replies.find((_, n) => {
    left -= weights[n] ?? 0;
    return left < 0;
  });
};
