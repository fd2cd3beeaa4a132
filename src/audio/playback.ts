import { type Hearing, NOTHING } from './hearing.ts';
import type { Speaker } from './speaker.ts';

/** Plays a call through a speaker. */
export interface Playback {
  /** Brings what is heard in step with what is to be heard at `now`, in ms of virtual time, which runs `rate` times as fast as people speak. */
  follow(hearing: Hearing, now: number, rate?: number): void;
  /** Stops all but what is over in a moment by itself. */
  silence(): void;
}

/** A sound that is played once is left out when it would come later than this, in ms. */
const TOO_LATE_MS = { ring: 2000, 'pick-up': 400, 'hang-up': 400 } as const;
/** How far the voice may be from the call before it is set right, in ms. */
const DRIFT_MS = 250;

/** Plays the voice of a caller whose pitch at rest is `pitch` Hz, and the sounds of the line. */
export const createPlayback = (
  { effects, murmur }: Pick<Speaker, 'effects' | 'murmur'>,
  pitch: number,
): Playback => {
  let { line, speech, once }: Hearing = NOTHING;
  let spokenAt = 1;
  /** how far into `speech` the call was, in ms */
  let reached = 0;

  const playOnce = (due: Hearing['once'], now: number): void => {
    if (once === due) return;
    if (once?.sound === 'ring') effects.stop('ring');
    once = due;
    if (once && now - once.at < TOO_LATE_MS[once.sound]) effects.play(once.sound);
  };

  const changeLine = (next: Hearing['line']): void => {
    if (line === next) return;
    if (line !== 'quiet') effects.stop(line === 'held' ? 'hold' : 'open-line');
    if (next !== 'quiet') effects.play(next === 'held' ? 'hold' : 'open-line');
    line = next;
  };

  const speak = (next: Hearing['speech'], now: number, rate: number): void => {
    if (!next) {
      if (speech) murmur.hush();
      speech = undefined;
      return;
    }
    const due = now - next.at;
    // a line that is being said is said to its end, also when it is shown in another language meanwhile
    const reworded = speech?.line === next.line && speech.at === next.at && due >= reached;
    const isNew = speech !== next && !reworded;
    if (speech === undefined || isNew) speech = next;
    const position = murmur.position();
    const adrift = position !== undefined && Math.abs(due - position) > DRIFT_MS * rate;
    if (isNew || adrift || rate !== spokenAt) murmur.say(speech, pitch, due, rate);
    spokenAt = rate;
    reached = due;
  };

  return {
    follow: (hearing, now, rate = 1) => {
      speak(hearing.speech, now, rate);
      playOnce(hearing.once, now);
      changeLine(hearing.line);
    },
    silence: () => {
      speak(undefined, 0, 1);
      changeLine('quiet');
      if (once?.sound === 'ring') effects.stop('ring');
    },
  };
};
