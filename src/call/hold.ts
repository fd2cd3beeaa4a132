import { makeMove } from '../crisis/index.ts';
import { type CallState, note, pass, pick } from './call-state.ts';
import { breakOff, proceed } from './voice.ts';

/** A hold shorter than this leaves the caller in the middle of a sentence, in ms. */
const SHORT_MS = 8000;

/** Puts the caller on hold; whatever they were saying is cut. */
export const hold = (state: CallState): void => {
  const cut = breakOff(state);
  if (cut) state.agenda.first([cut.intention.line], 'repeat');
  makeMove(state.caller, 'needless-hold');
  state.heldSince = state.clock.now;
  pass(state, { type: 'HELD' });
  note(state, { cue: 'held' });
};

/** Takes the caller off hold. */
export const resume = (state: CallState): void => {
  const heldMs = state.clock.now - (state.heldSince ?? state.clock.now);
  const { reactions } = state.scenario;
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
