import type { Rule } from '../rule.ts';

/** Found while the file is read: letters that were saved in another way than UTF-8. */
export const wrongEncoding: Rule = {
  code: 'wrong-encoding',
  severity: 'error',
  summary: 'A file is not saved as UTF-8.',
  wrong:
    'The bytes of the file do not spell letters in UTF-8: it was saved as UTF-16, as Latin-1 or Windows-1252, or it was damaged and has NUL characters in it.',
  mend: 'Open it in your editor and save it again with the encoding UTF-8. Letters that show as � are lost; write them anew.',
  why: 'The same bytes are other letters in another encoding. Guessing would put a wrong word into a caller’s mouth without anybody noticing.',
  bad: `caller:
  name: "In�s Calder"`,
  good: `caller:
  name: "Inês Calder"`,
};
