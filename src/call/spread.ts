import type { SpokenWord } from './cue.ts';
import { AT_STOP_MS, timingOf } from './speech.ts';

/**
 * The words of `text`, the translation of a line, in the time in which the line itself is spoken: it begins and ends with
 * it. Where both have as many clauses, each takes the time of its own, so that caption and voice pause together; where
 * they have as many sentences at least, as one language puts commas where another has none, each sentence does;
 * elsewhere the words share the whole of the time by their lengths.
 */
export const spread = (text: string, original: readonly SpokenWord[]): readonly SpokenWord[] => {
  const words = timingOf(text);
  const end = original.at(-1)?.to ?? 0;
  for (const pause of [1, AT_STOP_MS]) {
    const [mine, theirs] = [apart(words, pause), apart(original, pause)];
    if (mine.length === theirs.length)
      return mine.flatMap((part, n) =>
        stretch(part, theirs[n]?.[0]?.from ?? 0, theirs[n]?.at(-1)?.to ?? end),
      );
  }
  return stretch(words, 0, end);
};

/**
 * How many words of a translation have come out when `said` words of the line itself had. All that had been shown by then
 * stays; so a line that is broken off ends in the word that was due.
 */
export const saidOf = (
  words: readonly SpokenWord[],
  original: readonly SpokenWord[],
  said: number,
): number => {
  if (said === 0) return 0;
  const next = original[said]?.from;
  return next === undefined ? words.length : words.filter(({ from }) => from < next).length;
};

/** The words, taken apart where somebody pauses for so many ms or longer. */
const apart = (words: readonly SpokenWord[], pauseMs: number): SpokenWord[][] => {
  const parts: SpokenWord[][] = [];
  let before: SpokenWord | undefined;
  for (const word of words) {
    if (before && word.from - before.to < pauseMs) parts.at(-1)?.push(word);
    else parts.push([word]);
    before = word;
  }
  return parts;
};

/** Words moved and stretched so that they fill the time from `from` to `to`, in whole ms. */
const stretch = (words: readonly SpokenWord[], from: number, to: number): SpokenWord[] => {
  const start = words[0]?.from ?? 0;
  const length = (words.at(-1)?.to ?? 0) - start;
  const at = (time: number): number =>
    from + (length === 0 ? 0 : Math.round(((time - start) * (to - from)) / length));
  return words.map((word) => ({ ...word, from: at(word.from), to: at(word.to) }));
};
