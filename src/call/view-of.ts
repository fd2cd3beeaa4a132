import type { Reply } from '../scenario/schema.ts';
import type { CallState } from './call-state.ts';
import { storyLeftMs } from './call-state.ts';
import { onDesk, snapOf } from './desk.ts';
import type { CallView, OfferedReply } from './view.ts';
import { silenceMs } from './voice.ts';

const offers = new WeakMap<readonly Reply[], readonly OfferedReply[]>();

/** The replies on the desk as they may be seen; the same array for the same desk. */
const offered = (replies: readonly Reply[]): readonly OfferedReply[] => {
  const known = offers.get(replies);
  if (known) return known;
  const seen = replies.map(({ id, says, moves }) => ({ id, says, moves }));
  offers.set(replies, seen);
  return seen;
};

const waitingOf = ({ heldSince, promisedMs, callback }: CallState): CallView['waiting'] => {
  if (callback?.since !== undefined)
    return { for: 'callback', promisedMs: callback.promisedMs, since: callback.since };
  return heldSince === undefined ? undefined : { for: 'hold', promisedMs, since: heldSince };
};

/** What may be seen of a call now. */
export const viewOf = (state: CallState): CallView => {
  const { clock, caller } = state;
  return {
    now: clock.now,
    answeredAt: state.answeredAt,
    stage: caller.stage,
    arousal: Math.round(caller.arousal * 1000),
    heard: Math.round(caller.heard * 1000),
    floor: state.floor,
    silenceMs: silenceMs(state),
    listenedMs: state.listenedSince === undefined ? 0 : clock.now - state.listenedSince,
    storyLeftMs: storyLeftMs(state),
    beat: state.beat,
    waiting: waitingOf(state),
    dialledAt: state.floor === 'gap' ? state.dialledAt : undefined,
    breathing: state.breath !== undefined,
    composure: Math.round(state.composure.level * 1000),
    snap: snapOf(state)?.snap.id,
    replies: offered(onDesk(state)),
    caption: state.caption,
    saying: state.saying,
    lastInterruption: state.lastInterruption,
    lastBackchannelAt: state.lastBackchannelAt,
    stages: [...state.stages],
    stepsDone: [...state.stepsDone],
    ended: state.ended,
    work: state.work,
    filed: state.filed,
  };
};
