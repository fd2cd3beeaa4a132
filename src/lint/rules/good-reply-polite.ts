import type { Rule } from '../rule.ts';
import { politeWords } from '../wording.ts';

/** Only the good reply is polite. */
export const goodReplyPolite: Rule = {
  code: 'good-reply-polite',
  severity: 'warning',
  summary: 'Only the good reply of a beat is polite.',
  wrong:
    'Of the replies of a beat only the one that fits best has a polite word: please, thank you, sorry, of course, could you, and the like.',
  mend: 'Let the others be polite, too, or take the polite word out of the good one. Villainy is rare; most harm is done with good manners.',
  why: 'Politeness is what a guesser looks for. Where it shows the way, the trainee learns manners and not listening.',
  bad: `- says: "Open the queue and clear the tick."
- says: "It’s the update again."
- says: "Thank you. What does it do when you send the pages?"   # the good one`,
  good: `- says: "Could you open the queue and clear the tick, please?"
- says: "I’m sorry, it’s the update again."
- says: "Thank you. What does it do when you send the pages?"`,
  find: ({ beats }) =>
    beats.flatMap(({ part, path, sorted: { good, bad } }) => {
      if (good === undefined || bad.length < 2 || bad.length < part.replies.length - 1) return [];
      const isPolite = part.replies.map(({ says }) => politeWords(says) > 0);
      if (!isPolite[good] || isPolite.some((polite, n) => polite && n !== good)) return [];
      return [
        {
          path: [...path, 'replies', good, 'says'],
          what: { says: 'good-reply-polite.what' },
          remedy: { says: 'good-reply-polite.mend' },
        },
      ];
    }),
};
