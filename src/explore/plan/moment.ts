import type { Call } from '../../call/index.ts';
import type { CallView } from '../../call/view.ts';
import { PRACTISED } from '../patience.ts';
import type { Moment, PlannedPlay, Step } from './plan-schema.ts';

/** How long the phone rings before it is answered where the plan does not say, in ms. */
const RINGS_MS = 1500;

/** Whether the moment that a step waits for is there. A step that names none has one of its own. */
export const hasCome = (
  { at, when, after, do: act, reply }: Step,
  { pause }: PlannedPlay,
  view: CallView,
  call: Call,
  since: number,
): boolean => {
  if (at !== undefined) return view.now >= at;
  if (when) return isNow(when, view, call, since);
  if (after !== undefined) return true;
  if (act === 'answer') return view.now >= RINGS_MS;
  if (reply === undefined) return true;
  const onDesk = view.replies.some(({ id }) => id === reply);
  return onDesk && view.floor === 'open' && view.silenceMs >= (pause ?? PRACTISED.pauseMs);
};

const isNow = (when: Moment, view: CallView, call: Call, since: number): boolean =>
  (when.floor === undefined || when.floor === view.floor) &&
  (when.silence === undefined || view.silenceMs >= when.silence) &&
  (when.stage === undefined || when.stage === view.stage) &&
  (when.beat === undefined || when.beat === view.beat) &&
  (when['heard-at-least'] === undefined || view.heard >= when['heard-at-least'] * 10) &&
  (when['arousal-at-least'] === undefined || view.arousal >= when['arousal-at-least'] * 10) &&
  (when['arousal-at-most'] === undefined || view.arousal <= when['arousal-at-most'] * 10) &&
  (when.says === undefined || hasBegun(call, when.says, since));

const hasBegun = (call: Call, line: string, since: number): boolean =>
  call.log.some((cue) => cue.cue === 'caller-starts' && cue.line === line && cue.at >= since);
