import { feel, makeMove } from '../crisis/index.ts';
import { type Callback, type CallState, circumstances, note, pass, pick } from './call-state.ts';
import { linesFor } from './condition.ts';
import { goTo } from './routes.ts';
import { proceed } from './voice.ts';

/** From the dial tone to the caller's word, in ms. */
const PICKED_UP_MS = 1500;
/** What a callback that comes late does, in per mille; worse than a long hold, since a day was arranged around it. */
const LATE = { arousal: 90, heard: -60, grievance: 60, trust: -150 };

/** The trainee rings back, in time or late. */
export const ringBack = (state: CallState, callback: Callback): void => {
  const { clock, caller, scenario, agenda } = state;
  const awayMs = clock.now - (callback.since ?? clock.now);
  const kept = awayMs <= callback.promisedMs;
  state.callback = undefined;
  if (kept) makeMove(caller, 'keep-promise');
  else feel(caller, LATE);
  state.silentSince = clock.now;
  note(state, { cue: 'rung-back', awayMs });
  note(state, { cue: 'promise', kept, stage: caller.stage });
  pass(state, { type: 'RESUMED' });
  agenda.putBack(callback.rest);
  if (callback.to !== undefined) goTo(state, callback.to);
  const { reactions } = scenario;
  const own = linesFor(reactions[kept ? 'called-back' : 'called-back-late'], circumstances(state));
  agenda.first(pick(state, 'called-back', own.length > 0 ? own : reactions.resumed), 'prompt');
  proceed(state, PICKED_UP_MS);
  state.dialledAt = clock.now;
};
