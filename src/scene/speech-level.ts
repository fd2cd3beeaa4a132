import type { Utterance } from '../call/view.ts';
import type { Voice } from './voices.ts';

/** After the last sound the line settles for so long, in ms: `--t-still`. */
const STILL_MS = 500;
/** A syllable is about three letters. */
const LETTERS_A_SYLLABLE = 3;
/** loudness between two words of one breath */
const BETWEEN = 0.3;

const inWord = (letters: number, share: number): number => {
  const syllables = Math.max(1, Math.round(letters / LETTERS_A_SYLLABLE));
  return 0.4 + 0.6 * Math.abs(Math.sin(Math.PI * syllables * share));
};

/** How loud a line is `elapsed` ms into it, 0 to 1: syllables in each word, a short gap at each breath. */
const loudness = (words: Utterance['words'], elapsed: number): number => {
  let before: Utterance['words'][number] | undefined;
  for (const word of words) {
    if (elapsed < word.from) break;
    if (elapsed < word.to)
      return inWord(word.text.length, (elapsed - word.from) / (word.to - word.from));
    before = word;
  }
  return before && /[.,;:!?…–—]["'”’“]?$/.test(before.text) ? 0.12 : BETWEEN;
};

/** How far the caller's voice swells the line at `now`, 0 to 1; it dies away after the last word and then is 0. */
export const swellOf = (
  caption: Utterance | undefined,
  last: Voice | undefined,
  now: number,
): number => {
  if (!caption || !last) return 0;
  if (last.until > now) return loudness(caption.words, now - caption.startedAt);
  const quiet = (now - last.until) / STILL_MS;
  return quiet >= 1 ? 0 : 0.5 * (1 - quiet) ** 2;
};
