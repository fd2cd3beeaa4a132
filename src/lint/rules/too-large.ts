import type { Rule } from '../rule.ts';

/** Found while the file is read: more than any call needs. */
export const tooLarge: Rule = {
  code: 'too-large',
  severity: 'error',
  summary: 'A file is larger than any call needs to be.',
  wrong:
    'The file has more than 200,000 characters, or more than 60,000 values when everything that is used again is written out, or a part that is used again within itself.',
  mend: 'Make two calls of it. A long call has some 60,000 characters; what is longer is usually a second story.',
  why: 'A file that a trainer drops on the lobby is read at once, on the trainee’s own machine. It must never be able to hold that up.',
  bad: `facts:
  pages: &pages [forty, forty, forty]
  # … and the same list ten thousand times`,
  good: `facts:
  pages: "forty pages on paper"`,
};
