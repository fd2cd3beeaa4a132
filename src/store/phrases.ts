import type { SpokenWord } from '../call/cue.ts';

/** How wide a text is, in px. */
export type Measure = (text: string) => number;

/** A line of a caption: words `from` up to, not including, `to`. */
export interface CaptionLine {
  readonly from: number;
  readonly to: number;
}

/** What stands in the caption at one time: a line or two. */
export type Phrase = readonly CaptionLine[];

/** A caption's line has at most so many characters. */
export const LINE_CHARACTERS = 40;

const SENTENCE = /[.!?…]["'”’“]?$/;
const CLAUSE = /[,;:–—]["'”’“]?$/;

const textOf = (words: readonly SpokenWord[], from: number, to: number): string => {
  let text = '';
  for (let i = from; i < to; i += 1) text += `${i > from ? ' ' : ''}${words[i]?.text ?? ''}`;
  return text;
};

/** Splits a text at its spaces into lines no wider than `width`; a word that is wider stands alone. */
export const wrap = (text: string, width: number, measure: Measure): string[] => {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(/\s+/)) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (line !== '' && measure(longer) > width) {
      lines.push(line);
      line = word;
    } else line = longer;
  }
  if (line !== '') lines.push(line);
  return lines;
};

/**
 * Lays the words of a line out in phrases of at most two lines of 40 characters, no line wider than `width`. A phrase
 * ends with its sentence where it can. The layout depends on the words alone, so nothing moves while they are spoken.
 */
export const phrasesOf = (
  words: readonly SpokenWord[],
  width: number,
  measure: Measure,
): Phrase[] => {
  const fits = (from: number, to: number): boolean => {
    if (to - from <= 1) return true;
    const text = textOf(words, from, to);
    return text.length <= LINE_CHARACTERS && measure(text) <= width;
  };
  const lineFrom = (from: number, end: number): number => {
    let to = from + 1;
    while (to < end && fits(from, to + 1)) to += 1;
    return to;
  };
  /** the most even of the breaks that fit, so that no word is left hanging */
  const breakAt = (from: number, to: number): number => {
    let best = lineFrom(from, to);
    let least = Number.POSITIVE_INFINITY;
    for (let at = from + 1; at < to; at += 1) {
      if (!fits(from, at) || !fits(at, to)) continue;
      const uneven =
        Math.abs(textOf(words, from, at).length - textOf(words, at, to).length) -
        breathAfter(words[at - 1]);
      if (uneven < least) [best, least] = [at, uneven];
    }
    return best;
  };
  const phrases: Phrase[] = [];
  let from = 0;
  while (from < words.length) {
    const first = lineFrom(from, words.length);
    let to = first < words.length ? lineFrom(first, words.length) : first;
    if (to < words.length) to = sentenceEnd(words, from, to);
    const at = fits(from, to) ? to : breakAt(from, to);
    phrases.push(
      at < to
        ? [
            { from, to: at },
            { from: at, to },
          ]
        : [{ from, to }],
    );
    from = to;
  }
  return phrases;
};

/** How many characters of unevenness a break at a breath is worth. */
const breathAfter = (word: SpokenWord | undefined): number =>
  SENTENCE.test(word?.text ?? '') ? 16 : CLAUSE.test(word?.text ?? '') ? 8 : 0;

const sentenceEnd = (words: readonly SpokenWord[], from: number, to: number): number => {
  for (const ends of [SENTENCE, CLAUSE])
    for (let at = to; at > from + 2; at -= 1) if (ends.test(words[at - 1]?.text ?? '')) return at;
  return to;
};

/** How many words have begun `elapsed` ms into a line. */
export const wordsBegun = (words: readonly SpokenWord[], elapsed: number): number => {
  let count = 0;
  while (count < words.length && (words[count]?.from ?? 0) <= elapsed) count += 1;
  return count;
};

/** The part of a caption's line that has been spoken; a line that was cut off ends in the middle of its last word. */
export const spokenPart = (
  words: readonly SpokenWord[],
  { from, to }: CaptionLine,
  begun: number,
  broken: boolean,
): string => {
  const upTo = Math.min(to, begun);
  if (upTo <= from) return '';
  const text = textOf(words, from, upTo);
  if (!broken || begun > to) return text;
  const last = words[upTo - 1]?.text ?? '';
  const kept = last.replace(/[^\p{L}\p{N}]+$/u, '');
  const half = kept.slice(0, Math.max(1, Math.ceil(kept.length / 2)));
  return `${text.slice(0, text.length - last.length)}${half}–`;
};
