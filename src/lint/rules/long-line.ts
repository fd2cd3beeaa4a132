import type { Rule } from '../rule.ts';

/** A caption has two lines of so many characters. */
const CHARACTERS = 40;
const LINES = 2;
const MOST = CHARACTERS * LINES;

/** A line that does not fit into a caption. */
export const longLine: Rule = {
  code: 'long-line',
  severity: 'warning',
  summary: 'A line of the caller does not fit into a caption.',
  wrong: `A line of the caller has more than ${MOST} characters, which is what two lines of a caption hold.`,
  mend: 'Make two lines of it, a breath each. People in distress speak in short ones.',
  why: 'Captions have two lines of forty characters, because that is what can be read while it is spoken.',
  bad: `- { says: "The board sits at half past four today, and it has always been me who has had to carry it in for them." }`,
  good: `- { says: "The board sits at half past four, and it’s always me who carries it in." }`,
  textOnly: true,
  inEveryLanguage: true,
  find: ({ lines }) =>
    lines
      .filter(({ part }) => part.says.length > MOST)
      .map(({ part, path }) => ({
        path: [...path, 'says'],
        what: { says: 'long-line.what', values: { number: part.says.length, total: MOST } },
        remedy: { says: 'long-line.mend' },
      })),
};
