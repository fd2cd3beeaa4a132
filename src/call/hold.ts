import { feel, makeMove } from '../crisis/index.ts';
import { type CallState, note, pass, pick } from './call-state.ts';
import { ringBack } from './callback.ts';
import { breakOff, proceed } from './voice.ts';

/** A hold shorter than this leaves the caller in the middle of a sentence, in ms. */
const SHORT_MS = 8000;

/** Puts the caller on hold; whatever they were saying is cut. */
export const hold = (state: CallState): void => {
  const cut = breakOff(state);
  if (cut) state.agenda.first([cut.intention.line], 'repeat');
  if (state.promisedMs === 0) makeMove(state.caller, 'needless-hold');
  state.heldSince = state.clock.now;
  pass(state, { type: 'HELD' });
  note(state, { cue: 'held' });
};

/** Takes the caller off hold, or rings one back who has rung off. */
export const resume = (state: CallState): void => {
  if (state.callback?.since !== undefined) {
    ringBack(state, state.callback);
    return;
  }
  const heldMs = state.clock.now - (state.heldSince ?? state.clock.now);
  const { reactions } = state.scenario;
  keepPromise(state, heldMs);
  state.heldSince = undefined;
  state.silentSince = state.clock.now;
  note(state, { cue: 'resumed' });
  pass(state, { type: 'RESUMED' });
  state.agenda.first(
    pick(state, 'resumed', heldMs < SHORT_MS ? reactions['put-on-hold'] : reactions.resumed),
    'complaint',
  );
  proceed(state, 500);
};

/** What a promise of time that is broken does, in per mille. */
const BROKEN = { arousal: 60, heard: -60, grievance: 40, trust: -100 };

const keepPromise = (state: CallState, heldMs: number): void => {
  if (state.promisedMs === 0) return;
  const kept = heldMs <= state.promisedMs;
  if (kept) makeMove(state.caller, 'keep-promise');
  else feel(state.caller, BROKEN);
  state.promisedMs = 0;
  note(state, { cue: 'promise', kept, stage: state.caller.stage });
};
