import type { CallState } from './call-state.ts';
import { beatOf, storyLeftMs } from './call-state.ts';
import { shuffled } from './draw.ts';
import type { CallView, OfferedReply } from './view.ts';
import { silenceMs } from './voice.ts';

const desks = new WeakMap<CallState, { beat: string; replies: readonly OfferedReply[] }>();

/** The replies of the present beat, in the order in which the seed lays them out. */
const desk = (state: CallState): readonly OfferedReply[] => {
  const known = desks.get(state);
  if (known?.beat === state.beat) return known.replies;
  const replies = shuffled(state.seed, state.beat, beatOf(state).replies, ({ id }) => id).map(
    ({ id, says, moves }) => ({ id, says, moves }),
  );
  desks.set(state, { beat: state.beat, replies });
  return replies;
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
    replies: desk(state),
    caption: state.caption,
    saying: state.saying,
    lastInterruption: state.lastInterruption,
    lastBackchannelAt: state.lastBackchannelAt,
    stages: [...state.stages],
    stepsDone: [...state.stepsDone],
    ended: state.ended,
  };
};
