import { LONGEST_HOLD_MS } from '../../call/index.ts';
import type { Scenario } from '../../scenario/index.ts';
import type { Found, Rule } from '../rule.ts';
import type { PlacedReply } from '../subject.ts';
import { findIn } from '../wording.ts';

const LONGEST_S = LONGEST_HOLD_MS / 1000;

/** A promise of time that no way through the call can keep. */
export const promiseUnkept: Rule = {
  code: 'promise-unkept',
  severity: 'warning',
  summary: 'A promise of time that cannot be kept, or is another in the words than in the file.',
  wrong: `A reply \`promises\` a hold and leads straight to an ending, so that there is no hold any more; or it promises more than the ${LONGEST_S} seconds after which any caller hangs up; or its words speak of another length of time.`,
  mend: 'Promise what there is time for, and say the same in the words. For longer waits let the caller ring off (`callback`).',
  why: 'Few things earn trust as quickly as a kept promise, and a trainee who means to keep it must be able to.',
  bad: `says: "Give me two minutes, please, and I’m back."
promises: 30s`,
  good: `says: "Give me half a minute, please, and I’m back."
promises: 30s`,
  find: ({ replies, scenario }) =>
    replies
      .filter(({ part }) => part.promises !== undefined)
      .flatMap((reply) => [
        ...tooLong(reply),
        ...overBefore(reply, scenario),
        ...inOtherWords(reply),
      ]),
};

const tooLong = ({ part, path }: PlacedReply): Found[] =>
  (part.promises ?? 0) > LONGEST_HOLD_MS
    ? [
        {
          path: [...path, 'promises'],
          what: { says: 'promise-unkept.too-long', values: { number: LONGEST_S } },
          remedy: { says: 'promise-unkept.too-long-mend' },
        },
      ]
    : [];

const overBefore = ({ part: { to }, path }: PlacedReply, { endings }: Scenario): Found[] => {
  const targets = typeof to === 'string' ? [to] : (to ?? []).map(({ go }) => go);
  return targets.length > 0 && targets.every((target) => Object.hasOwn(endings, target))
    ? [
        {
          path: [...path, 'promises'],
          what: { says: 'promise-unkept.over' },
          remedy: { says: 'promise-unkept.over-mend' },
        },
      ]
    : [];
};

const NUMBERS: Readonly<Record<string, number>> = {
  half: 0.5,
  a: 1,
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  ten: 10,
  fifteen: 15,
  twenty: 20,
  thirty: 30,
  forty: 40,
  sixty: 60,
  ninety: 90,
};
const LENGTH = new RegExp(
  `\\b(half) an? (minute)\\b|\\b(\\d+|${Object.keys(NUMBERS).join('|')}) (minute|second)s?\\b`,
  'u',
);

const inOtherWords = ({ part: { says, promises = 0 }, path }: PlacedReply): Found[] => {
  const part = findIn(says, LENGTH);
  if (part === undefined || Math.abs(lengthOf(part) - promises) < promises / 10) return [];
  return [
    {
      path: [...path, 'says'],
      part,
      what: {
        says: 'promise-unkept.other-words',
        values: { says: part, number: promises / 1000 },
      },
      remedy: { says: 'promise-unkept.other-words-mend' },
    },
  ];
};

/** ms */
const lengthOf = (words: string): number => {
  const [, half, , count = '', unit] = LENGTH.exec(words.toLowerCase()) ?? [];
  const number = half ? 0.5 : (NUMBERS[count] ?? Number(count));
  return number * (half || unit === 'minute' ? 60_000 : 1000);
};
