import { feel, makeMove } from '../crisis/index.ts';
import { type CallState, note } from './call-state.ts';
import { waitForTrainee } from './voice.ts';

/** A murmur this long after the last is heard as attention, in ms; DOMAIN section 4. */
const SPACED_MS = 4000;
/** So many hasty ones in a row begin to irritate. */
const IRRITATING = 3;

/** Says "mm-hm" without taking the floor. */
export const murmur = (state: CallState): void => {
  const { clock, caller } = state;
  const since = clock.now - (state.lastBackchannelAt ?? -SPACED_MS);
  state.lastBackchannelAt = clock.now;
  const landed =
    since >= SPACED_MS
      ? 'heard'
      : state.hastyBackchannels + 1 >= IRRITATING
        ? 'irritating'
        : 'too-soon';
  state.hastyBackchannels = landed === 'heard' ? 0 : state.hastyBackchannels + 1;
  if (landed === 'heard') makeMove(caller, 'backchannel');
  if (landed === 'irritating') feel(caller, { arousal: 15, heard: -15, grievance: 0, trust: -5 });
  note(state, { cue: 'backchannel', landed, stage: caller.stage });
  // a sign of life in an open floor buys time
  if (state.floor === 'open' && landed === 'heard') waitForTrainee(state);
};
