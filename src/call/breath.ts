import { breatheOut, feel } from '../crisis/index.ts';
import { type CallState, note } from './call-state.ts';

/** How long a deliberate breath takes, in ms. */
const BREATH_MS = 3000;
/** What it does to a caller who has stopped to find nobody there, in per mille. */
const NOBODY_THERE = { arousal: 10, heard: -30, grievance: 0, trust: -10 };

/** Takes a deliberate breath: for its length the trainee hears nothing, and can neither speak nor murmur. */
export const breathe = (state: CallState): void => {
  const breath = { missed: state.floor === 'open' };
  state.breath = breath;
  state.clock.after(BREATH_MS, () => {
    state.breath = undefined;
    breatheOut(state.composure);
    if (breath.missed) feel(state.caller, NOBODY_THERE);
    note(state, { cue: 'breath', missed: breath.missed, stage: state.caller.stage });
  });
};
