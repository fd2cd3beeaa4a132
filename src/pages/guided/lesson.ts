import type { Cue, CueOf } from '../../call/cue.ts';
import type { CallState } from '../../store/call-store.ts';
import type { KeyAct } from '../../store/settings.ts';
import { gaveUpWaiting, hadNoGoodbye } from './how-it-ended.ts';

/** What the guide can say; each has its words in the catalogue. */
export type Lesson =
  | 'answer'
  | 'listen'
  | 'murmur'
  | 'murmured'
  | 'hasty'
  | 'quiet'
  | 'asked'
  | 'more-came'
  | 'sharp'
  | 'breathing'
  | 'clear'
  | 'on'
  | 'speaking'
  | 'cut-in'
  | 'reply'
  | 'reply-sharp'
  | 'redirect'
  | 'lead'
  | 'close'
  | 'heard'
  | 'not-yet'
  | 'stung'
  | 'storm'
  | 'after'
  | 'over'
  | 'gave-up'
  | 'no-goodbye';

/** What is done by which key; for the others there is none, or a figure. */
export const LESSON_KEYS: Readonly<Partial<Record<Lesson, KeyAct>>> = {
  answer: 'answer',
  murmur: 'backchannel',
  sharp: 'breathe',
};

/** What it says of the sharp answer, which may creep under the finger from then on. */
export const SNAP_LESSONS: readonly Lesson[] = ['sharp', 'reply-sharp'];

/** What the guide says of something that was done is said for so long, in ms. */
const SAID_MS = 5000;
/** An interruption is spoken of for longer. */
const CUT_IN_MS = 8000;
/** The caller is listened to for so long before there is more to do, in ms. */
const LISTEN_MS = 7000;
/** A breath between two lines is no silence yet, and lasts up to 850 ms: what is said of a silence is not to flash up, ms. */
const FELT_MS = 900;
/** A pause is left for so long before a reply, in ms: so long that whoever replies at the guide's first word comes home with every seed. */
const PAUSE_MS = 2500;

/** What there is to say where it is the trainee's turn, by beat. */
const TURNS: Readonly<Record<string, Lesson>> = {
  'story-out': 'reply',
  'way-back': 'redirect',
  'press-source': 'lead',
  outburst: 'storm',
  'after-burst': 'after',
  goodbye: 'close',
};

const last = <Name extends Cue['cue']>(log: readonly Cue[], name: Name): CueOf<Name> | undefined =>
  log.findLast((cue): cue is CueOf<Name> => cue.cue === name);

/** What the guide says at this moment of the guided call: it follows from what the trainee did, and waited for. */
export const lessonAt = ({ view, log }: Pick<CallState, 'view' | 'log'>): Lesson => {
  const { now, floor, answeredAt, silenceMs } = view;
  const lately = (cue: Cue | undefined, ms = SAID_MS): boolean =>
    cue !== undefined && now - cue.at < ms;
  if (gaveUpWaiting({ view, log })) return 'gave-up';
  if (hadNoGoodbye({ view, log })) return 'no-goodbye';
  if (view.ended) return 'over';
  if (answeredAt === undefined) return 'answer';
  if (!last(log, 'caller-starts')) return 'listen';
  if (lately(last(log, 'interrupted'), CUT_IN_MS)) return 'cut-in';
  if (view.breathing) return 'breathing';
  if (floor === 'trainee') return 'speaking';
  const effect = last(log, 'effect');
  if ((floor === 'gap' || floor === 'open') && silenceMs >= FELT_MS) {
    const turn = floor === 'open' && silenceMs >= PAUSE_MS;
    if (!turn) return last(log, 'caller-starts')?.kind === 'prompt' ? 'asked' : 'quiet';
    const what = TURNS[view.beat] ?? 'on';
    return what === 'reply' && view.snap !== undefined ? 'reply-sharp' : what;
  }
  if (view.stage === 'crisis') return 'storm';
  if (effect && lately(effect)) return cameOf(effect);
  return effect ? 'on' : whileTold({ view, log }, lately);
};

/** What a reply came to, as far as he lets it be seen. */
const cameOf = ({ taken, before, after }: Extract<Cue, { cue: 'effect' }>): Lesson => {
  if (!taken) return 'not-yet';
  if (after.heard < before.heard) return 'stung';
  return after.arousal > before.arousal ? 'on' : 'heard';
};

/** While the story is told: murmur once, leave its pause alone, breathe the sharp answer away. */
const whileTold = (
  { view, log }: Pick<CallState, 'view' | 'log'>,
  lately: (cue: Cue | undefined, ms?: number) => boolean,
): Lesson => {
  const murmur = last(log, 'backchannel');
  const paused = last(log, 'let-finish');
  // of the two, what came later: what was said of a murmur does not come back after the pause
  if (lately(paused, SAID_MS / 2) && (paused?.at ?? 0) > (murmur?.at ?? 0)) return 'more-came';
  if (lately(murmur)) return murmur?.landed === 'heard' ? 'murmured' : 'hasty';
  if (lately(last(log, 'breath'))) return 'clear';
  if (view.now - (view.answeredAt ?? 0) < LISTEN_MS) return 'listen';
  if (!murmur && view.beat === 'story-out') return 'murmur';
  return view.snap === undefined ? 'on' : 'sharp';
};
