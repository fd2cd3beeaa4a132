import type { RecordedAct } from '../../call/index.ts';
import { actOf } from '../../call/replay.ts';
import { isHarming } from '../../crisis/index.ts';
import { bestReply } from '../judgement.ts';
import { patiently, type Seeing } from '../patience.ts';
import type { Player, PlayerAct } from '../player.ts';
import { wisely } from '../players/listener.ts';
import type { Arrival } from './read-play.ts';

/** Silence before a reply that is meant to be heard, in ms; and where the beat does not last so long. */
export const PAUSE_MS = 2500;
export const SHORT_PAUSE_MS = 400;
/** How often somebody looks who waits for something, in ms. */
const LOOK_MS = 200;
/** So many breaths bring back whoever can be brought back. */
const MOST_BREATHS = 3;
/** How far into a line somebody cuts in, in ms. */
const CUTS_IN_AFTER_MS = 600;
/** Who wants another stage gives up after so long, in ms. */
const LONGEST_MS = 180_000;

/** Does these acts again, each at its time, and then plays as `then` does. */
export const after = (acts: readonly RecordedAct[], at: number, then: Player): Player => {
  let done = 0;
  return (view, random, call) => {
    const next = acts[done];
    if (next !== undefined) {
      if (view.now < next[0]) return { wait: next[0] - view.now };
      done += 1;
      return actOf(next);
    }
    return view.now < at ? { wait: at - view.now } : then(view, random, call);
  };
};

/** Something that is done once, and what comes after it; undefined from `once` means that it is done. */
const first =
  (once: (...seen: Parameters<Player>) => PlayerAct | undefined, then: Player): Player =>
  (...seen) =>
    once(...seen) ?? then(...seen);

/**
 * Says this reply as soon as the floor is open, to be heard, and then plays as `then` does. Where a snap answer lies in its place,
 * takes a breath first.
 */
export const saying = (reply: string, then: Player, pauseMs = PAUSE_MS): Player => {
  let over = false;
  let breaths = 0;
  return first((view) => {
    if (over) return undefined;
    const there = view.replies.some(({ id }) => id === reply);
    if (view.breathing) return { wait: LOOK_MS };
    if (!there && view.snap !== undefined && view.floor !== 'trainee' && breaths < MOST_BREATHS) {
      breaths += 1;
      return { do: 'breathe' };
    }
    if (view.floor === 'open' && !there) over = true;
    else if (view.floor === 'open' && view.silenceMs < pauseMs)
      return { wait: pauseMs - view.silenceMs };
    else if (view.floor === 'open') {
      over = true;
      return { do: 'reply', id: reply };
    } else return { wait: LOOK_MS };
    return undefined;
  }, then);
};

/** Leaves the open floor empty until the caller asks for somebody, and then plays as `then` does. */
export const leavingItEmpty = (then: Player): Player => {
  let asked = false;
  return first((view) => {
    asked ||= view.floor !== 'open';
    return asked ? undefined : { wait: LOOK_MS };
  }, then);
};

/** Cuts in on the caller's next words with the reply that lies first, and then plays as `then` does. */
export const cuttingIn = (then: Player): Player => {
  let over = false;
  return first((view) => {
    if (over) return undefined;
    const [reply] = view.replies;
    if (view.floor === 'open' || reply === undefined) over = true;
    else if (view.floor !== 'caller') return { wait: LOOK_MS };
    else if (view.listenedMs < CUTS_IN_AFTER_MS)
      return { wait: CUTS_IN_AFTER_MS - view.listenedMs };
    else {
      over = true;
      return { do: 'reply', id: reply.id };
    }
    return undefined;
  }, then);
};

/** Listens, says what is wanted where it lies on the desk and leaves unsaid what is not, until the call comes to this beat. */
export const steering = (
  beat: string,
  wanted: ReadonlySet<string>,
  unwanted: ReadonlySet<string>,
  then: Player,
): Player => {
  const listen = choosing(wanted, unwanted);
  let there = false;
  return first((view, random) => {
    there ||= view.beat === beat;
    return there ? undefined : listen(view, random);
  }, then);
};

/** Drives the caller up until they reach this stage, and then plays as `then` does. */
export const heating = (stage: Arrival['stage'], then: Player): Player => {
  const harm = patiently(
    ({ replies }) => replies.find(({ moves }) => moves.some(isHarming)) ?? replies[0],
  );
  return until(
    stage,
    (view, random) => {
      const reply = bestReply(view);
      return view.floor === 'caller' && view.listenedMs > 2000 && reply
        ? { do: 'reply', id: reply.id }
        : harm(view, random);
    },
    then,
  );
};

/** Listens until the caller has come to this stage, and leaves unsaid what is not wanted; then plays as `then` does. */
export const calming = (
  stage: Arrival['stage'],
  unwanted: ReadonlySet<string>,
  then: Player,
): Player => until(stage, choosing(new Set(), unwanted), then);

/** A listener who says what is wanted where it lies on the desk, and never what is not. */
const choosing = (wanted: ReadonlySet<string>, unwanted: ReadonlySet<string>): Seeing => {
  const wise = wisely();
  return patiently((view, random) => {
    const replies = view.replies.filter(({ id }) => !unwanted.has(id));
    return replies.find(({ id }) => wanted.has(id)) ?? wise({ ...view, replies }, random);
  });
};

const until = (stage: Arrival['stage'], meanwhile: Player, then: Player): Player => {
  let since: number | undefined;
  let there = false;
  return first((view, random, call) => {
    since ??= view.now;
    there ||= view.stage === stage || view.now - since > LONGEST_MS;
    return there ? undefined : meanwhile(view, random, call);
  }, then);
};

/** Says what lies first as soon as the floor is open again, and then plays as `then` does. */
export const speakingUp = (then: Player): Player => {
  let over = false;
  return first((view) => {
    const [reply] = view.replies;
    if (over || reply === undefined) return undefined;
    if (view.floor !== 'open' || view.silenceMs < SHORT_PAUSE_MS) return { wait: LOOK_MS };
    over = true;
    return { do: 'reply', id: reply.id };
  }, then);
};
