import type { Cue, CueOf } from '../call/cue.ts';

/** A line that the caller is saying. */
export type Speech = CueOf<'caller-starts'>;

/** What is to be heard at one moment of a call. */
export interface Hearing {
  /** `quiet`: nobody is connected; `open`: the caller's room; `held`: the music */
  readonly line: 'quiet' | 'open' | 'held';
  readonly speech: Speech | undefined;
  /** the latest sound that is played once, and when it was due in ms of virtual time */
  readonly once:
    | { readonly sound: 'ring' | 'pick-up' | 'hang-up'; readonly at: number }
    | undefined;
}

/** Before the first cue. */
export const NOTHING: Hearing = { line: 'quiet', speech: undefined, once: undefined };

/** What is to be heard after `cue`. */
export const hear = (hearing: Hearing, cue: Cue): Hearing => {
  switch (cue.cue) {
    case 'ring':
      return { ...hearing, once: { sound: 'ring', at: cue.at } };
    case 'answered':
      return { ...hearing, line: 'open', once: { sound: 'pick-up', at: cue.at } };
    case 'held':
      return { ...hearing, line: 'held', speech: undefined };
    case 'resumed':
      return { ...hearing, line: 'open' };
    case 'rung-off':
      return { line: 'quiet', speech: undefined, once: { sound: 'hang-up', at: cue.at } };
    case 'rung-back':
      return { line: 'quiet', speech: undefined, once: { sound: 'ring', at: cue.at } };
    case 'caller-starts':
      // whoever was rung back picks up, and speaks
      return hearing.line === 'quiet' && hearing.once?.sound === 'ring'
        ? { line: 'open', speech: cue, once: { sound: 'pick-up', at: cue.at } }
        : { ...hearing, speech: cue };
    case 'caller-stops':
      return { ...hearing, speech: undefined };
    case 'ended':
      return {
        line: 'quiet',
        speech: undefined,
        once: hearing.line === 'quiet' ? undefined : { sound: 'hang-up', at: cue.at },
      };
    default:
      return hearing;
  }
};
