import type { SaidOfFile } from '../words/said.ts';

/** A text in small letters, with plain apostrophes. */
export const plain = (text: string): string => text.toLowerCase().replaceAll('’', "'");

/** The words of a text, in small letters. Numbers are words; an apostrophe belongs to its word. */
export const wordsOf = (text: string): readonly string[] =>
  plain(text).match(/[\p{L}\p{N}]+(?:['-][\p{L}\p{N}]+)*/gu) ?? [];

/** Words that carry no detail of anybody's story. */
const EMPTY = new Set(
  `a about after again all also always am an and any are as at be been before being but by can can't could
  did do does doesn't don't done for from get got had has have he her here hers him his how i i'd i'll i'm i've if in
  into is isn't it it's its just know like made make me more most my never no nobody not nothing now of off on once
  one only or our out over own said say says she she's he's so some something still such than that that's the their
  them then there there's these they they're thing things this those to too up us very was we we're were what when
  where which who why will with would you you're your`.split(/\s+/),
);

/** What a word is built on, so that “prints” meets “printing”: crude, and enough to see whether two texts share a detail. */
const stemOf = (word: string): string => {
  const root = word.replace(/'.*$/, '').replace(/s$/, '');
  return root.length > 5 ? root.replace(/(?:ing|ed|e|ly|er)$/, '').slice(0, 6) : root;
};

/** The stems of the words of a text that carry a detail. */
export const detailsOf = (text: string): ReadonlySet<string> =>
  new Set(
    wordsOf(text)
      .flatMap((word) => [word, ...word.split('-')])
      .filter((word) => !EMPTY.has(word))
      .map(stemOf),
  );

/** Whether two texts share a detail. */
export const sharesDetail = (a: ReadonlySet<string>, b: ReadonlySet<string>): boolean =>
  [...a].some((stem) => b.has(stem));

/** What stands in a text as it is written, for a pattern that knows plain letters only; undefined where it does not stand there. */
export const findIn = (text: string, pattern: RegExp): string | undefined => {
  const match = pattern.exec(plain(text));
  return match ? text.slice(match.index, match.index + match[0].length) : undefined;
};

/** A text as a message quotes it: not longer than a line. */
export const shortened = (text: string): string =>
  text.length > 60 ? `${text.slice(0, 57).trimEnd()}…` : text;

/** Names of the file as a message lists them, with commas between them. */
export const commaed = (names: readonly string[]): SaidOfFile | string =>
  names
    .map((name): SaidOfFile => ({ says: 'names.one', values: { name } }))
    .reduce<SaidOfFile | string>(
      (what, other) => (what === '' ? other : { says: 'names.comma', values: { what, other } }),
      '',
    );

/** Two names of the file or more as a message lists them: `a, b and c`. */
export const listed = (names: readonly string[]): SaidOfFile => ({
  says: 'names.and',
  values: { what: commaed(names.slice(0, -1)), other: commaed(names.slice(-1)) },
});

const POLITE =
  /\b(?:please|thank|thanks|sorry|glad|gladly|appreciate|kind|happy to|apolog\w*|of course|certainly|would you|could you|may i|shall we)\b/gu;

/** How many polite words a text has. */
export const politeWords = (text: string): number => plain(text).match(POLITE)?.length ?? 0;
