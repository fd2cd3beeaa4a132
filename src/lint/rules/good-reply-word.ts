import type { SaidOfFile } from '../../words/said.ts';
import type { Found, Rule } from '../rule.ts';
import type { PlacedBeat, Subject } from '../subject.ts';
import { findIn, wordsOf } from '../wording.ts';

/** Fewer beats than this are no pattern. */
const FEWEST_BEATS = 5;
/** In at least this share of the good replies, and of the cards that have it so many are good ones. */
const SHARE = 0.5;
const SURE = 0.75;
/** Marks that nobody expects in everyday speech, and that stand out when one card alone has them. */
const LOUD = ['!', '…', '('];

/** The good reply has a word or a mark that the bad ones lack. */
export const goodReplyWord: Rule = {
  code: 'good-reply-word',
  severity: 'warning',
  summary: 'The good reply has a word, or a mark, that the bad ones lack.',
  wrong:
    'Over the file a word, two words in a row, a question at the end or a mark stands in at least half of the good replies and in nearly none of the bad ones, or the other way round; or in a beat the good reply alone has a mark that stands out, such as an exclamation mark or an ellipsis.',
  mend: 'Let the bad ones say it, too, or say it in another way in some of the good ones.',
  why: 'A trainee who has taken the call twice picks by that word and need not hear the caller.',
  bad: `- says: "Half past four, and no paper. Which of the two shall we do first?"   # good; so are all that ask “which”
- says: "Let me explain why it says Ready."`,
  good: `- says: "Half past four, and no paper. Shall we do the printer first, or the desk?"
- says: "Which driver did they roll out? Let me explain why it says Ready."`,
  find: (call) => [...overAll(call), ...call.beats.flatMap(inOneBeat)],
};

interface Text {
  readonly says: string;
  readonly words: readonly string[];
}

const textOf = (says = ''): Text => ({ says, words: wordsOf(says) });

/** What a reader could go by: a word, a pair of words, a mark, a question at the end. */
type Feature = `word ${string}` | `words ${string}` | `mark ${string}` | 'question ';

const featured = (feature: Feature): SaidOfFile => {
  if (feature === 'question ') return { says: 'good-reply-word.question' };
  const kind = feature.startsWith('words ')
    ? 'words'
    : feature.startsWith('mark ')
      ? 'mark'
      : 'word';
  return { says: `good-reply-word.${kind}`, values: { says: feature.slice(kind.length + 1) } };
};

/** What a reader could go by in a text; of its words those that are said often. */
const featuresOf = ({ says, words }: Text, often: ReadonlySet<string>): ReadonlySet<Feature> =>
  new Set<Feature>([
    ...words.filter((word) => often.has(word)).map((word) => `word ${word}` as const),
    ...words.flatMap((word, n) => {
      const next = words[n + 1];
      return next !== undefined && often.has(word) && often.has(next)
        ? [`words ${word} ${next}` as const]
        : [];
    }),
    ...(says.match(/[?!:;…—()“]/g) ?? []).map((mark) => `mark ${mark}` as const),
    ...(/\?\W*$/.test(says) ? ['question ' as const] : []),
  ]);

/** The words that stand in so many of the texts that one could go by them. */
const oftenIn = (texts: readonly Text[]): string[] =>
  [...countOf(texts.map(({ words }) => new Set(words)))].flatMap(([word, count]) =>
    count / texts.length >= SHARE ? [word] : [],
  );

const overAll = ({ beats }: Subject): Found[] => {
  const told = beats.filter(({ sorted }) => sorted.good !== undefined && sorted.bad.length > 1);
  if (told.length < FEWEST_BEATS) return [];
  const goodTexts = told.map(({ part, sorted }) => textOf(part.replies[sorted.good ?? 0]?.says));
  const badTexts = told.flatMap(({ part, sorted }) =>
    sorted.bad.map((n) => textOf(part.replies[n]?.says)),
  );
  const often = new Set([...oftenIn(goodTexts), ...oftenIn(badTexts)]);
  const [good, bad] = [goodTexts, badTexts].map((texts) =>
    texts.map((text) => featuresOf(text, often)),
  ) as [ReadonlySet<Feature>[], ReadonlySet<Feature>[]];
  const [inGood, inBad] = [countOf(good), countOf(bad)];
  const giving = [...inGood].filter(
    ([feature, count]) =>
      count / good.length >= SHARE && count / (count + (inBad.get(feature) ?? 0)) >= SURE,
  );
  const lacking = [...inBad].filter(
    ([feature, count]) => count / bad.length >= SHARE && !inGood.has(feature),
  );
  return [
    ...giving.map(([feature, count]): Found => {
      const n = good.findIndex((features) => features.has(feature));
      const { path, part, sorted } = told[n] as PlacedBeat;
      const at = sorted.good ?? 0;
      return {
        path: [...path, 'replies', at, 'says'],
        ...partOf(part.replies[at]?.says ?? '', feature),
        what: {
          says: 'good-reply-word.gives',
          values: {
            what: featured(feature),
            number: count,
            total: good.length,
            count: inBad.get(feature) ?? 0,
            of: bad.length,
          },
        },
        remedy: { says: 'good-reply-word.gives-mend' },
      };
    }),
    ...lacking.map(([feature, count]): Found => {
      const { path, sorted } = told[0] as PlacedBeat;
      return {
        path: [...path, 'replies', sorted.good ?? 0, 'says'],
        what: {
          says: 'good-reply-word.lacks',
          values: { what: featured(feature), number: count, total: bad.length },
        },
        remedy: { says: 'good-reply-word.lacks-mend' },
      };
    }),
  ];
};

const countOf = <One extends string>(
  sets: readonly ReadonlySet<One>[],
): ReadonlyMap<One, number> => {
  const counts = new Map<One, number>();
  for (const set of sets)
    for (const feature of set) counts.set(feature, (counts.get(feature) ?? 0) + 1);
  return counts;
};

const partOf = (says: string, feature: Feature): { readonly part?: string } => {
  const [, words = ''] = /^words? (.*)$/.exec(feature) ?? [];
  const part = words && findIn(says, new RegExp(words.split(' ').join("[^\\p{L}\\p{N}']+"), 'u'));
  return part ? { part } : {};
};

const inOneBeat = ({ part, path, sorted: { good, bad } }: PlacedBeat): Found[] => {
  if (good === undefined || bad.length < 2) return [];
  const says = part.replies[good]?.says ?? '';
  return LOUD.filter(
    (mark) =>
      says.includes(mark) &&
      part.replies.every((reply, n) => n === good || !reply.says.includes(mark)),
  ).map((mark) => ({
    path: [...path, 'replies', good, 'says'],
    part: mark,
    what: { says: 'good-reply-word.alone', values: { says: mark } },
    remedy: { says: 'good-reply-word.alone-mend' },
  }));
};
