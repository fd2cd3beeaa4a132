import { clock, tenths } from '../words/numbers.ts';
import type { Frame } from './frame.ts';
import { COLOR } from './palette.ts';
import { waitedLately } from './waited.ts';
import type { Words } from './words.ts';

/** What the listening ring shows. */
export interface Listening {
  /** 0 to 1 */
  readonly filled: number;
  readonly color: number;
  readonly number: string;
  readonly below: string;
  readonly label: string;
  readonly selected: boolean;
  readonly tick: boolean;
}

/** One turn of the ring while the caller is heard, and in a silence. */
const HEARD_TURN_MS = 60_000;
const SILENCE_TURN_MS = 8000;
/** An interruption empties the ring in so long: `--t-kink`; and its label says so for so long. */
const EMPTY_MS = 120;
const STARTS_OVER_MS = 6000;
/** In this share of a breath it turns. */
const BREATHE_OUT_FROM = 0.45;

/** What the ring shows in a frame. */
export const listening = (frame: Frame, words: Words): Listening => {
  const { view } = frame.state;
  const { still } = frame;
  const wholeSeconds = (ms: number): number => (still ? Math.floor(ms / 1000) * 1000 : ms);
  const rest = {
    filled: 0,
    color: COLOR.cream2,
    selected: true,
    tick: false,
    label: frame.state.standing ? words.letGoOn : words.staySilent,
  };
  if (frame.nerves.breath !== undefined && frame.moment !== 'ended')
    return {
      ...rest,
      number: '',
      below: frame.nerves.breath < BREATHE_OUT_FROM ? words.breatheIn : words.breatheOut,
    };
  switch (frame.moment) {
    case 'ringing':
      return {
        ...rest,
        number: clock(view.now),
        below: words.ringingFor,
        label: words.letRing,
      };
    case 'hold': {
      const number = clock(view.now - (view.waiting?.since ?? view.now));
      return view.waiting?.for === 'callback'
        ? { ...rest, number, below: words.awayFor, label: words.rungOff }
        : { ...rest, number, below: words.holdingFor, label: words.onHold };
    }
    case 'dialled':
      return {
        ...rest,
        number: clock(view.now - (view.dialledAt ?? view.now)),
        below: words.ringingFor,
        label: words.ringingBack,
      };
    case 'silence': {
      const ms = wholeSeconds(view.silenceMs);
      return {
        ...rest,
        filled: Math.min(1, ms / SILENCE_TURN_MS),
        color: COLOR.lamp,
        number: still ? `${ms / 1000}` : tenths(ms),
        below: words.silent,
        tick: frame.state.hints,
      };
    }
    case 'saying': {
      const left = still ? 0 : Math.max(0, 1 - frame.sinceCutIn / EMPTY_MS);
      return {
        ...rest,
        filled: left * 0.5,
        number: '0:00',
        below: words.youSpeak,
        selected: false,
      };
    }
    default: {
      const ms = wholeSeconds(view.listenedMs);
      const more = frame.state.hints && waitedLately(frame) !== undefined;
      const over =
        frame.sinceCutIn < STARTS_OVER_MS + view.listenedMs && view.listenedMs < STARTS_OVER_MS;
      return {
        ...rest,
        filled: Math.min(1, ms / HEARD_TURN_MS),
        number: clock(ms),
        below: over ? words.startsOver : more ? words.moreCame : words.heard,
      };
    }
  }
};
