import type { MoveName } from '../crisis/moves/names.ts';
import type { Stage } from '../crisis/stage.ts';
import type { Outcome } from '../scenario/schema.ts';
import type { AfterCall } from './after-call.ts';
import type { Floor } from './floor.ts';

/** One word of a spoken line; times in ms from the start of the line. */
export interface SpokenWord {
  readonly text: string;
  readonly from: number;
  readonly to: number;
}

/** Where a line of the caller comes from. */
export type LineKind =
  | 'story'
  | 'beat'
  | 'answer'
  | 'refusal'
  | 'complaint'
  | 'repeat'
  | 'prompt'
  | 'ending';

/** The caller's inner state at one moment; every number in per mille. */
export interface Mood {
  readonly arousal: number;
  readonly heard: number;
  readonly grievance: number;
  readonly trust: number;
}

/** What a reply did to the caller. */
export interface Effect {
  readonly beat: string;
  readonly reply: string;
  readonly moves: readonly MoveName[];
  readonly stage: Stage;
  /** false: the caller was not ready for it */
  readonly taken: boolean;
  /** silence before the reply, in ms */
  readonly pauseMs: number;
  /** the caller had to ask in this beat whether anybody is there */
  readonly late: boolean;
  readonly before: Mood;
  readonly after: Mood;
}

/** Something that happened on the call. `at` is virtual time in ms since the phone began to ring. */
export type Cue = { readonly at: number } & (
  | { readonly cue: 'ring' }
  | { readonly cue: 'answered' }
  | { readonly cue: 'held' }
  | { readonly cue: 'resumed' }
  /** the caller rang off, to be rung back within `promisedMs`; the trainee did so after `awayMs` */
  | { readonly cue: 'rung-off'; readonly promisedMs: number; readonly stage: Stage }
  | { readonly cue: 'rung-back'; readonly awayMs: number }
  | { readonly cue: 'floor'; readonly floor: Floor }
  | { readonly cue: 'beat'; readonly beat: string }
  | { readonly cue: 'stage'; readonly from: Stage; readonly to: Stage }
  | {
      readonly cue: 'caller-starts';
      readonly line: string;
      readonly kind: LineKind;
      readonly says: string;
      readonly words: readonly SpokenWord[];
      readonly durationMs: number;
      readonly arousal: number;
      readonly abuse: boolean;
      readonly threat: boolean;
    }
  /** `said`: how many words came out; `cut` when the trainee broke the line off */
  | {
      readonly cue: 'caller-stops';
      readonly line: string;
      readonly said: number;
      readonly cut: boolean;
    }
  /** the trainee took the floor from the caller; `before` and `after` the hit */
  | {
      readonly cue: 'interrupted';
      readonly beat: string;
      readonly reply: string;
      readonly line: string | undefined;
      readonly stage: Stage;
      readonly storyLeftMs: number;
      /** silence since the caller's last word, in ms; 0 while the caller spoke */
      readonly pauseMs: number;
      readonly before: Mood;
      readonly after: Mood;
    }
  | {
      readonly cue: 'trainee-starts';
      readonly reply: string;
      readonly says: string;
      readonly words: readonly SpokenWord[];
      readonly durationMs: number;
      readonly over: boolean;
    }
  | {
      readonly cue: 'trainee-stops';
      readonly reply: string;
      readonly said: number;
      readonly cut: boolean;
    }
  | {
      readonly cue: 'backchannel';
      readonly landed: 'heard' | 'too-soon' | 'irritating';
      readonly stage: Stage;
    }
  /** a silence inside the story that the trainee left alone */
  | {
      readonly cue: 'let-finish';
      readonly line: string;
      readonly pauseMs: number;
      readonly stage: Stage;
    }
  | ({ readonly cue: 'effect' } & Effect)
  /** a deliberate breath; `missed` when the caller fell silent in the middle of it */
  | { readonly cue: 'breath'; readonly missed: boolean; readonly stage: Stage }
  | { readonly cue: 'promise'; readonly kept: boolean; readonly stage: Stage }
  | {
      readonly cue: 'left-waiting';
      readonly beat: string;
      readonly stage: Stage;
      readonly times: number;
    }
  | { readonly cue: 'handed-over'; readonly stage: Stage; readonly warnings: number }
  | { readonly cue: 'step-done'; readonly step: string }
  | { readonly cue: 'told'; readonly fact: string }
  | {
      readonly cue: 'ended';
      readonly ending: string;
      readonly outcome: Outcome;
      readonly by: 'caller' | 'trainee' | 'lead';
    }
  /** what was done after the call, at the time of its end */
  | { readonly cue: 'filed'; readonly work: AfterCall }
);

/** The cue of a name. */
export type CueOf<Name extends Cue['cue']> = Extract<Cue, { readonly cue: Name }>;
