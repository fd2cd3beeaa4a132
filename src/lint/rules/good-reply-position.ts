import { chanceOf, enough } from '../chance.ts';
import type { Rule } from '../rule.ts';

const PLACES = ['first', 'second', 'third', 'fourth', 'fifth', 'sixth'];

/** The good reply always stands in the same place of the file. */
export const goodReplyPosition: Rule = {
  code: 'good-reply-position',
  severity: 'warning',
  summary: 'The good reply stands in the same place of nearly every beat.',
  wrong:
    'Over the file the reply that fits best stands in the same place of its beat so often that it cannot be by chance.',
  mend: 'Write the replies of a beat in another order now and then. No conditions or scores depend on it.',
  why: 'The game shuffles the cards, and whoever reads or translates the file does not. What always comes first in the file is also what its author thought of first, and the others show that they came after.',
  bad: `replies:
  - { id: out-name, moves: [name-feeling, reflect], … }   # and so in every beat
  - { id: out-hall, moves: [solve-step], … }`,
  good: `replies:
  - { id: out-hall, moves: [solve-step], … }
  - { id: out-name, moves: [name-feeling, reflect], … }`,
  find: ({ beats }) => {
    const told = beats.filter(({ sorted }) => sorted.good !== undefined && sorted.bad.length > 0);
    return PLACES.flatMap((place, n) => {
      const such = told.filter(({ sorted }) => sorted.good === n);
      const chance = chanceOf(
        such.length,
        told.map(({ part }) => 1 / part.replies.length),
      );
      const first = such[0];
      return first && enough(chance)
        ? [
            {
              path: [...first.path, 'replies', n, 'id'],
              what: {
                says: 'good-reply-position.what',
                values: { number: such.length, total: told.length, which: place },
              },
              remedy: { says: 'good-reply-position.mend' },
            },
          ]
        : [];
    });
  },
};
