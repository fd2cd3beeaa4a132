import type { CallView } from '../call/view.ts';
import type { Settings } from './settings.ts';

/** How much of the call's time `elapsedMs` of the wall clock is worth at this point of the call, in ms. */
export const paced = (
  elapsedMs: number,
  { floor, dialledAt }: CallView,
  { speed, pauses }: Pick<Settings, 'speed' | 'pauses'>,
): number => {
  // a phone rings as long for everybody
  if (dialledAt !== undefined) return elapsedMs;
  if (floor === 'gap' || floor === 'open') return elapsedMs / pauses;
  return floor === 'caller' || floor === 'trainee' ? elapsedMs * speed : elapsedMs;
};

/** In a call without a clock, a silence that is gone on with lasts so long at first, in ms: one that helps. */
const QUIET_MS = 2500;

/** Decides when the time of an untimed call runs: from an act of the trainee to the next point where they may speak. */
export interface Steps {
  /** The trainee has acted, or wants the caller to go on. */
  goOn(view: CallView): void;
  /** Whether time runs; asked after each step of it. */
  runs(view: CallView): boolean;
}

/** The steps of one untimed call. */
export const createSteps = (): Steps => {
  let isRunning = false;
  let heard: CallView['caption'];
  let quietUntilMs = 0;
  return {
    goOn: (view) => {
      isRunning = true;
      heard = view.floor === 'caller' ? undefined : view.caption;
      // a silence that helped already is gone on with until the caller speaks
      quietUntilMs = view.silenceMs < QUIET_MS ? QUIET_MS : Number.POSITIVE_INFINITY;
    },
    runs: (view) => {
      // a phone that rings at the other end rings on, also where the call was gone on with there
      if (view.dialledAt !== undefined) {
        isRunning = true;
        heard = view.caption;
      }
      if (!isRunning) return false;
      const { floor, caption, silenceMs } = view;
      const isSilent = floor === 'gap' || floor === 'open';
      const lineIsOver = isSilent && caption !== undefined && caption !== heard;
      if (lineIsOver || (floor === 'open' && silenceMs >= quietUntilMs)) isRunning = false;
      return isRunning;
    },
  };
};
