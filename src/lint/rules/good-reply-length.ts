import { chanceOf, enough } from '../chance.ts';
import type { Found, Rule } from '../rule.ts';
import type { PlacedBeat } from '../subject.ts';

/** By how much a length may stand out. */
const APART = 1.15;

/** The good reply is told by its length. */
export const goodReplyLength: Rule = {
  code: 'good-reply-length',
  severity: 'warning',
  summary: 'The good reply is told by its length.',
  wrong:
    'In a beat the reply that fits best is the longest, or the shortest, by more than 15 %; or it is the longest, or the shortest, in so many beats of the call that it cannot be by chance.',
  mend: 'Lengthen or shorten the others. The wrong ones are things that a decent, tired technician would say, and they take as many words.',
  why: 'The longest option attracts guesses. A trainee who finds the pattern stops listening to the caller.',
  bad: `- says: "Sorry to hear that."
  moves: [acknowledge]
- says: "The board at half past four, day-care at five, and the printer picks today. That’s a lot at once."
  moves: [name-feeling, reflect]`,
  good: `- says: "I do understand, of course. It’s a busy time of year, and it happens to everybody here sooner or later."
  moves: [acknowledge, dismiss]
- says: "The board at half past four, day-care at five, and the printer picks today. That’s a lot at once."
  moves: [name-feeling, reflect]`,
  inEveryLanguage: true,
  find: ({ beats }) => {
    const told = beats.filter(({ sorted }) => sorted.good !== undefined && sorted.bad.length > 0);
    const found = told.flatMap(inOneBeat);
    // where single beats stand out, they are what has to be mended first
    return found.length > 0 ? found : [...overAll(told, 'longest'), ...overAll(told, 'shortest')];
  },
};

const lengthsOf = ({ part, sorted }: PlacedBeat) => {
  const all = part.replies.map(({ says }) => says.length);
  const good = all[sorted.good ?? -1] ?? 0;
  const others = all.filter((_, n) => n !== sorted.good);
  return { good, longest: Math.max(...others), shortest: Math.min(...others) };
};

const inOneBeat = (beat: PlacedBeat): Found[] => {
  const { good, longest, shortest } = lengthsOf(beat);
  const [way, by] =
    good > longest
      ? (['longest', good / longest] as const)
      : (['shortest', shortest / good] as const);
  if (by <= APART) return [];
  return [
    {
      path: [...beat.path, 'replies', beat.sorted.good ?? 0, 'says'],
      what: {
        says: 'good-reply-length.one',
        values: { which: way, number: Math.round((by - 1) * 100) },
      },
      remedy: { says: 'good-reply-length.one-mend' },
    },
  ];
};

const overAll = (beats: readonly PlacedBeat[], way: 'longest' | 'shortest'): Found[] => {
  const such = beats.filter((beat) => {
    const { good, longest, shortest } = lengthsOf(beat);
    return way === 'longest' ? good > longest : good < shortest;
  });
  const chance = chanceOf(
    such.length,
    beats.map(({ part }) => 1 / part.replies.length),
  );
  const first = such[0];
  return first && enough(chance)
    ? [
        {
          path: [...first.path, 'replies', first.sorted.good ?? 0, 'says'],
          what: {
            says: 'good-reply-length.all',
            values: { number: such.length, total: beats.length, which: way },
          },
          remedy: { says: 'good-reply-length.all-mend', values: { which: way } },
        },
      ]
    : [];
};
