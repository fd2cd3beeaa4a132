import type { MoveName } from '../crisis/moves/names.ts';
import type { Stage } from '../crisis/stage.ts';
import type { Outcome } from '../scenario/schema.ts';
import type { AfterCall, WorkOffered } from './after-call.ts';
import type { LineKind, SpokenWord } from './cue.ts';
import type { Floor } from './floor.ts';

/** A line of the caller as far as it has come. */
export interface Utterance {
  readonly line: string;
  readonly kind: LineKind;
  readonly words: readonly SpokenWord[];
  /** virtual ms at which the line began */
  readonly startedAt: number;
  readonly durationMs: number;
  /** words that came out before it was broken off; undefined while nothing cut it */
  readonly cutAfter: number | undefined;
}

/** A reply that lies on the desk, in the order in which it lies there. */
export interface OfferedReply {
  readonly id: string;
  readonly says: string;
  readonly moves: readonly MoveName[];
}

/** A stretch of the call spent in one stage; ms of virtual time. */
export interface StageSpan {
  readonly stage: Stage;
  readonly from: number;
  readonly until: number | undefined;
}

/** A call as it stands at one moment: all that a screen or a player may know. Times in ms of virtual time. */
export interface CallView {
  readonly now: number;
  /** when the call was answered; undefined while it rings */
  readonly answeredAt: number | undefined;
  readonly stage: Stage;
  /** 0 to 1000 */
  readonly arousal: number;
  /** how heard the caller feels, 0 to 1000 */
  readonly heard: number;
  readonly floor: Floor;
  /** length of the silence that is going on, 0 while anybody speaks */
  readonly silenceMs: number;
  /** how long the caller has been heard in this turn without an interruption */
  readonly listenedMs: number;
  /** what is left of the story, at the present rate of speech */
  readonly storyLeftMs: number;
  readonly beat: string;
  /** what the caller on hold, or to be rung back, was told: how long, and since when; undefined on the line */
  readonly waiting:
    | { readonly for: 'hold' | 'callback'; readonly promisedMs: number; readonly since: number }
    | undefined;
  /** when the trainee dialled to ring the caller back, while it rings there; undefined when it does not */
  readonly dialledAt: number | undefined;
  /** the trainee is taking a breath and can neither speak nor murmur */
  readonly breathing: boolean;
  /** the trainee's own composure, per mille; felt on a call, and carried over to the next one */
  readonly composure: number;
  /** the reply among `replies` that comes to the lips of a trainee who has lost composure */
  readonly snap: string | undefined;
  readonly replies: readonly OfferedReply[];
  /** the caller's line, the present one or the last; undefined before the first */
  readonly caption: Utterance | undefined;
  /** the trainee's own words, while they are being said */
  readonly saying:
    | { readonly reply: string; readonly words: readonly SpokenWord[]; readonly startedAt: number }
    | undefined;
  readonly lastInterruption:
    | { readonly at: number; readonly reply: string; readonly said: number }
    | undefined;
  readonly lastBackchannelAt: number | undefined;
  readonly stages: readonly StageSpan[];
  readonly stepsDone: readonly string[];
  readonly ended:
    | { readonly ending: string; readonly outcome: Outcome; readonly at: number }
    | undefined;
  /** the work that the call leaves; undefined before its end, and where it leaves none */
  readonly work: WorkOffered | undefined;
  /** what was done of that work */
  readonly filed: AfterCall | undefined;
}
