import type { CallState } from '../store/call-store.ts';
import type { Face } from '../store/faces.ts';
import { type Curve, createCurve } from './curve.ts';
import { nextFace, type Worn } from './face.ts';
import { lampArousal } from './light.ts';
import { createNerves, type Nerves } from './nerves.ts';
import { swellOf } from './speech-level.ts';
import { createVoices, type Voices } from './voices.ts';

/**
 * How the call looks to the trainee. A silence is one only after 400 ms: a breath between two lines turns no card,
 * and nobody can tell by the looks of it whether the caller will go on. `dialled`: it rings at the caller's end.
 */
export type Moment = 'ringing' | 'speaking' | 'silence' | 'saying' | 'hold' | 'dialled' | 'ended';

/** Everything that one frame of the scene is drawn from. */
export interface Frame {
  readonly state: CallState;
  readonly moment: Moment;
  readonly practice: boolean;
  /** no motion, please */
  readonly still: boolean;
  /** ms of the wall clock, for what lives without the call: blinking, breathing */
  readonly wallMs: number;
  readonly answeredAt: number;
  readonly voices: Voices;
  readonly curve: Curve;
  readonly face: Face;
  /** arousal that the lamp shows, per mille */
  readonly light: number;
  /** the caller's voice, 0 to 1 */
  readonly voice: number;
  /** what the trainee's own composure does to the sight of it */
  readonly nerves: Nerves;
  /** how far the cards have turned up, 0 to 1 */
  readonly turned: number;
  /** ms since the trainee last cut in; infinite when never */
  readonly sinceCutIn: number;
  /** the choice under the pointer */
  readonly hovered: string | undefined;
  /** the choice whose twin has the focus of a keyboard */
  readonly focused: string | undefined;
}

/** A silence this long turns the cards up, in ms. */
const SILENCE_FROM_MS = 400;
/** `--t-card` */
const CARD_MS = 240;
/** Arousal is easing when it is this much, in per mille, under what it was a moment ago. */
const EASING = 2;
const EASING_OVER_MS = 1500;
/** A jump of the clock larger than this is another moment of the call, not the next frame. */
const JUMP_MS = 2000;

/** How loud a voice looks to who wants no motion. */
const STILL_VOICE = 0.7;

const settle = (share: number): number => 1 - (1 - share) ** 3;

const momentOf = ({ view, standing }: CallState, voices: Voices): Moment => {
  if (view.dialledAt !== undefined) return 'dialled';
  switch (view.floor) {
    case 'ringing':
    case 'hold':
    case 'ended':
      return view.floor;
    case 'caller':
      return 'speaking';
    case 'trainee':
      return 'saying';
    default:
      return !standing && view.silenceMs < SILENCE_FROM_MS && voices.spans.at(-1)?.who === 'caller'
        ? 'speaking'
        : 'silence';
  }
};

/** Makes the frames of a call out of its states, one after the other or from anywhere. */
export const createFrames = (): ((
  state: CallState,
  wallMs: number,
  still: boolean,
  hovered: string | undefined,
  byKeyboard: boolean,
) => Frame) => {
  const readVoices = createVoices();
  const follow = createNerves();
  let worn: Worn | undefined;
  let seen = Number.NEGATIVE_INFINITY;

  const wear = (state: CallState, curve: Curve, at: number, arousal: number): void => {
    const stage = state.view.stages.findLast(({ from }) => from <= at)?.stage ?? state.view.stage;
    const easing = curve.at(at) < curve.at(at - EASING_OVER_MS) - EASING;
    worn = nextFace(worn, { at, arousal, stage, easing });
  };

  return (state, wallMs, still, hovered, byKeyboard) => {
    const { view } = state;
    const { now } = view;
    const voices = readVoices(state.log);
    const answeredAt = view.answeredAt ?? now;
    const curve = createCurve(state.curve, now, view.arousal);
    if (now < seen || now > seen + JUMP_MS) {
      worn = undefined;
      for (let at = answeredAt; at < now; at += 1000) wear(state, curve, at, curve.at(at));
    }
    seen = now;
    wear(state, curve, now, view.arousal);
    const lastCaller = voices.spans.findLast(({ who }) => who === 'caller');
    const moment = momentOf(state, voices);
    const isQuiet = moment !== 'dialled' && (view.floor === 'gap' || view.floor === 'open');
    const silent = isQuiet ? view.silenceMs : 0;
    const turning = (silent - SILENCE_FROM_MS) / (still ? 1 : CARD_MS);
    const cutIn = voices.kinks.at(-1);
    return {
      state,
      moment,
      practice: state.mode === 'practice',
      still,
      wallMs,
      answeredAt,
      voices,
      curve,
      face: worn?.face ?? 'blank',
      light: still ? view.arousal : lampArousal(curve.at, now, answeredAt),
      voice: still
        ? view.floor === 'caller'
          ? STILL_VOICE
          : 0
        : swellOf(view.caption, lastCaller, now),
      nerves: follow(state.snapCreeps ? view : { ...view, snap: undefined }, wallMs, still),
      turned: settle(Math.min(1, Math.max(0, turning))),
      sinceCutIn: cutIn === undefined ? Number.POSITIVE_INFINITY : now - cutIn,
      hovered,
      focused: byKeyboard && state.focused !== hovered ? state.focused : undefined,
    };
  };
};
