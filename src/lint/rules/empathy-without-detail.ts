import type { Rule } from '../rule.ts';

/** A feeling is named and nothing of this caller's. */
export const empathyWithoutDetail: Rule = {
  code: 'empathy-without-detail',
  severity: 'warning',
  summary: 'A reply claims `name-feeling` and uses nothing that this caller has told.',
  wrong: 'A reply has the move `name-feeling` and no `uses`.',
  mend: 'Put a detail of theirs into the words and name it under `uses`; or, where the reply is meant to be kind words in general, call it `acknowledge`.',
  why: 'Empathy is a named feeling with the caller’s own reason for it. Without one the engine takes it for general sympathy, whatever the file says.',
  bad: `says: "I can hear how hard this must be for you."
moves: [name-feeling]`,
  good: `says: "The board at half past four, and nothing in the folders. That’s a lot at once."
moves: [name-feeling, reflect]
uses: [board-time, folders]`,
  textOnly: true,
  find: ({ replies }) =>
    replies
      .filter(({ part: { moves, uses } }) => moves.includes('name-feeling') && !uses?.length)
      .map(({ part: { moves }, path }) => ({
        path: [...path, 'moves', moves.indexOf('name-feeling')],
        what: { says: 'empathy-without-detail.what' },
        remedy: { says: 'empathy-without-detail.mend' },
      })),
};
