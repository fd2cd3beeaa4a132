import type { OfferedMessage, OfferedSentence } from '../../call/index.ts';
import type { MoveName } from '../../crisis/index.ts';
import type { MessagePart } from '../../scenario/index.ts';
import { JUDGEMENTS } from '../dimensions/compassion.ts';
import { quote } from '../evidence.ts';
import { harms, type Ledger, makes } from '../ledger.ts';
import type { Dimension } from '../scorecard.ts';
import type { Found, Judge } from './found.ts';

/** What a message has to give its readers, in the order in which they want it; and what that counts for. */
const PARTS: readonly {
  readonly part: MessagePart;
  readonly dimension: Dimension;
  readonly weight: number;
  readonly missing: string;
  readonly advice: string;
}[] = [
  {
    part: 'impact',
    dimension: 'empathy',
    weight: 2,
    missing: 'Nothing in it says what this was like for those who read it.',
    advice: 'Name one thing that they could not do, plainly.',
  },
  {
    part: 'status',
    dimension: 'competence',
    weight: 1,
    missing: 'Nothing in it says in plain words how things stand.',
    advice: 'Say what works now and what does not yet.',
  },
  {
    part: 'next-time',
    dimension: 'competence',
    weight: 1,
    missing: 'Nothing in it says when they hear more, or what will be different.',
    advice: 'Say what comes next, and when.',
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
  const coachOf = ({ id }: OfferedSentence): string =>
    scenario.message?.sentences.find((sentence) => sentence.id === id)?.coach ?? '';
  return [
    ...partsFound(said, offered, coachOf, judge),
    orderFound(said, judge),
    ...harmFound(said, offered, coachOf, judge),
    ...apologiesFound(said, judge),
  ];
};

const gives = (sentence: OfferedSentence, part: MessagePart): boolean =>
  sentence.gives.includes(part) && !harms(sentence);

const example = (offered: OfferedMessage, part: MessagePart, advice: string): string => {
  const sentence = offered.sentences.find((one) => gives(one, part));
  return sentence ? quote(sentence.says) : advice;
};

const unwritten = (offered: OfferedMessage, { missed }: Judge): Found[] =>
  PARTS.map(({ part, dimension, weight, advice }) =>
    missed(
      dimension,
      'no message',
      `${offered.to}: nobody was told anything.`,
      example(offered, part, advice),
      weight,
    ),
  );

const partsFound = (
  said: readonly OfferedSentence[],
  offered: OfferedMessage,
  coachOf: (sentence: OfferedSentence) => string,
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
    ? taken(
        'competence',
        'the order of the message',
        'What it was like for them, how things stand, what comes next: they could stop reading anywhere and know the most important part.',
      )
    : missed(
        'competence',
        'the order of the message',
        'Its readers have to look for what they want to know.',
        'First what it was like for them, then how things stand, then what comes next.',
      );
};

const harmFound = (
  said: readonly OfferedSentence[],
  offered: OfferedMessage,
  coachOf: (sentence: OfferedSentence) => string,
  { taken, missed }: Judge,
): Found[] => {
  const harmful = said.filter(harms);
  if (harmful.length === 0)
    return offered.sentences.some((sentence) => makes(sentence, JUDGEMENTS))
      ? [
          taken(
            'compassion',
            'the message',
            'It tells what happened without looking for somebody to blame.',
          ),
        ]
      : [];
  return harmful.map((sentence) => {
    const [dimension, better]: readonly [Dimension, string] = makes(sentence, JUDGEMENTS)
      ? [
          'compassion',
          'Leave out whose fault it was. Nobody who reads it can do anything with that.',
        ]
      : makes(sentence, ['jargon'])
        ? ['competence', 'Write it for somebody who has never seen your screens.']
        : ['respect', 'Write nothing that makes a reader or a colleague smaller.'];
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
        'One apology more. It is about the one who writes, and stands where news could stand.',
        'One is enough, and then what it was like for them and what comes next.',
      ),
    );
