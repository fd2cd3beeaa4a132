import type { Frame } from './frame.ts';
import { COLOR } from './palette.ts';
import { FIXED } from './words.ts';

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
/** Minutes and seconds, as on the softphone. */
export const clockText = (ms: number): string => {
  const seconds = Math.floor(ms / 1000);
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
};

/** What the ring shows in a frame. */
export const listening = (frame: Frame, letGoOn: string): Listening => {
  const { view } = frame.state;
  const { still } = frame;
  const wholeSeconds = (ms: number): number => (still ? Math.floor(ms / 1000) * 1000 : ms);
  const rest = {
    filled: 0,
    color: COLOR.cream2,
    selected: true,
    tick: false,
    label: frame.state.standing ? letGoOn : FIXED.staySilent,
  };
  switch (frame.moment) {
    case 'ringing':
      return {
        ...rest,
        number: clockText(view.now),
        below: FIXED.ringingFor,
        label: FIXED.letRing,
      };
    case 'hold': {
      const number = clockText(view.now - (view.waiting?.since ?? view.now));
      return view.waiting?.for === 'callback'
        ? { ...rest, number, below: FIXED.awayFor, label: FIXED.rungOff }
        : { ...rest, number, below: FIXED.holdingFor, label: FIXED.onHold };
    }
    case 'silence': {
      const ms = wholeSeconds(view.silenceMs);
      return {
        ...rest,
        filled: Math.min(1, ms / SILENCE_TURN_MS),
        color: COLOR.lamp,
        number: (ms / 1000).toFixed(still ? 0 : 1),
        below: FIXED.silent,
        tick: frame.state.hints,
      };
    }
    case 'saying': {
      const left = still ? 0 : Math.max(0, 1 - frame.sinceCutIn / EMPTY_MS);
      return {
        ...rest,
        filled: left * 0.5,
        number: '0:00',
        below: FIXED.youSpeak,
        selected: false,
      };
    }
    default: {
      const ms = wholeSeconds(view.listenedMs);
      const over =
        frame.sinceCutIn < STARTS_OVER_MS + view.listenedMs && view.listenedMs < STARTS_OVER_MS;
      return {
        ...rest,
        filled: Math.min(1, ms / HEARD_TURN_MS),
        number: clockText(ms),
        below: over ? FIXED.startsOver : FIXED.heard,
      };
    }
  }
};
