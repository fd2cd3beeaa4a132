import type { Cue, CueOf } from '../../call/cue.ts';
import { say } from '../../words/say.ts';

/** Something that was said to its end, or as far as it came. */
export interface Spoken {
  /** where in the log it ended; unique */
  readonly key: number;
  readonly at: number;
  readonly who: 'caller' | 'you';
  readonly says: string;
  /** the whole line that it is of; undefined where it is none of the call's */
  readonly of?: string;
  readonly cut: boolean;
}

/** Everything that has been said in full or broken off, oldest first. */
export const spoken = (log: readonly Cue[]): readonly Spoken[] => {
  let callers: CueOf<'caller-starts'> | undefined;
  let yours: CueOf<'trainee-starts'> | undefined;
  return log.flatMap((cue, key): Spoken[] => {
    if (cue.cue === 'caller-starts') callers = cue;
    if (cue.cue === 'trainee-starts') yours = cue;
    if (cue.cue === 'backchannel')
      return [{ key, at: cue.at, who: 'you', says: say('call.mm-hm'), cut: false }];
    const started =
      cue.cue === 'caller-stops' ? callers : cue.cue === 'trainee-stops' ? yours : undefined;
    if (!started || (cue.cue !== 'caller-stops' && cue.cue !== 'trainee-stops')) return [];
    return [
      {
        key,
        at: started.at,
        who: cue.cue === 'caller-stops' ? 'caller' : 'you',
        says: firstWords(started.words, cue.said),
        of: started.says,
        cut: cue.cut && cue.said < started.words.length,
      },
    ];
  });
};

/** The first `count` words of a line. */
export const firstWords = (words: readonly { readonly text: string }[], count: number): string =>
  words
    .slice(0, count)
    .map(({ text }) => text)
    .join(' ');
