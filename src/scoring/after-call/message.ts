import type { OfferedMessage, OfferedSentence } from '../../call/index.ts';
import type { MoveName } from '../../crisis/index.ts';
import type { MessagePart } from '../../scenario/index.ts';
import type { Said } from '../../words/said.ts';
import { JUDGEMENTS } from '../dimensions/compassion.ts';
import { coached, quote, rather } from '../evidence.ts';
import { harms, type Ledger, makes } from '../ledger.ts';
import type { Dimension } from '../scorecard.ts';
import type { Found, Judge } from './found.ts';

/** What a message has to give its readers, in the order in which they want it; and what that counts for. */
const PARTS: readonly {
  readonly part: MessagePart;
  readonly dimension: Dimension;
  readonly weight: number;
  readonly missing: Said;
  readonly advice: Said;
}[] = [
  {
    part: 'impact',
    dimension: 'empathy',
    weight: 2,
    missing: { says: 'found.no-impact' },
    advice: { says: 'better.name-impact' },
  },
  {
    part: 'status',
    dimension: 'competence',
    weight: 1,
    missing: { says: 'found.no-status' },
    advice: { says: 'better.name-status' },
  },
  {
    part: 'next-time',
    dimension: 'competence',
    weight: 1,
    missing: { says: 'found.no-next-time' },
    advice: { says: 'better.name-next' },
  },
];

const APOLOGIES: readonly MoveName[] = ['acknowledge', 'own-mistake', 'name-feeling'];

/** What a message gives its readers, and what it takes from others to give it. */
export const messageFound = (
  { scenario, filed }: Ledger,
  offered: OfferedMessage,
  judge: Judge,
): Found[] => {
  const said = (filed?.message ?? []).flatMap((id) =>
    offered.sentences.filter((sentence) => sentence.id === id),
  );
  if (said.length === 0) return unwritten(offered, judge);
  const coachOf = ({ id }: OfferedSentence): Said =>
    coached(scenario.message?.sentences.find((sentence) => sentence.id === id)?.coach ?? '');
  return [
    ...partsFound(said, offered, coachOf, judge),
    orderFound(said, judge),
    ...harmFound(said, offered, coachOf, judge),
    ...apologiesFound(said, judge),
  ];
};

const gives = (sentence: OfferedSentence, part: MessagePart): boolean =>
  sentence.gives.includes(part) && !harms(sentence);

const example = (offered: OfferedMessage, part: MessagePart, advice: Said): Said => {
  const sentence = offered.sentences.find((one) => gives(one, part));
  return sentence ? rather(sentence.says) : advice;
};

const unwritten = (offered: OfferedMessage, { missed }: Judge): Found[] =>
  PARTS.map(({ part, dimension, weight, advice }) =>
    missed(
      dimension,
      'no message',
      { says: 'found.no-message', values: { what: offered.to } },
      example(offered, part, advice),
      weight,
    ),
  );

const partsFound = (
  said: readonly OfferedSentence[],
  offered: OfferedMessage,
  coachOf: (sentence: OfferedSentence) => Said,
  { taken, missed }: Judge,
): Found[] =>
  PARTS.map(({ part, dimension, weight, missing, advice }) => {
    const giver = said.find((sentence) => gives(sentence, part));
    return giver
      ? taken(dimension, quote(giver.says), coachOf(giver), weight)
      : missed(dimension, 'the message', missing, example(offered, part, advice), weight);
  });

const orderFound = (said: readonly OfferedSentence[], { taken, missed }: Judge): Found => {
  const places = PARTS.map(({ part }) => said.findIndex((sentence) => gives(sentence, part)));
  const inOrder = places.every((place, n) => place >= Math.max(0, places[n - 1] ?? 0));
  return inOrder
    ? taken('competence', 'the order of the message', { says: 'found.message-in-order' })
    : missed(
        'competence',
        'the order of the message',
        { says: 'found.message-out-of-order' },
        { says: 'better.order' },
      );
};

const harmFound = (
  said: readonly OfferedSentence[],
  offered: OfferedMessage,
  coachOf: (sentence: OfferedSentence) => Said,
  { taken, missed }: Judge,
): Found[] => {
  const harmful = said.filter(harms);
  if (harmful.length === 0)
    return offered.sentences.some((sentence) => makes(sentence, JUDGEMENTS))
      ? [taken('compassion', 'the message', { says: 'found.message-without-blame' })]
      : [];
  return harmful.map((sentence) => {
    const [dimension, better]: readonly [Dimension, Said] = makes(sentence, JUDGEMENTS)
      ? ['compassion', { says: 'better.message-without-blame' }]
      : makes(sentence, ['jargon'])
        ? ['competence', { says: 'better.message-plain' }]
        : ['respect', { says: 'better.message-fair' }];
    return missed(dimension, quote(sentence.says), coachOf(sentence), better, 2);
  });
};

/** One apology is decent; what comes after it takes the place of news. */
const apologiesFound = (said: readonly OfferedSentence[], { missed }: Judge): Found[] =>
  said
    .filter((sentence) => makes(sentence, APOLOGIES) && sentence.gives.length === 0)
    .slice(1)
    .map((sentence) =>
      missed(
        'empathy',
        quote(sentence.says),
        { says: 'found.one-more-apology' },
        { says: 'better.one-apology' },
      ),
    );
