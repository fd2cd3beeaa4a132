import type { Scenario } from '../../scenario/scenario.ts';
import type { Instead, OtherWay } from '../../store/other-ways.ts';
import type { RunResult } from '../../store/run-result.ts';
import { capital, clock, counted } from '../words.ts';

const quote = (says: string): string => `“${says}”`;

/** The words of a reply, wherever it stands in a call. */
const replyWords = ({ beats, snaps }: Scenario, id: string): string =>
  [...Object.values(beats).flatMap(({ replies }) => replies), ...snaps].find(
    (reply) => reply.id === id,
  )?.says ?? '';

/** What would have been done, as a thing to choose. */
export const insteadWords = (scenario: Scenario, instead: Instead): string =>
  'reply' in instead
    ? `Say ${quote(replyWords(scenario, instead.reply))}`
    : instead.wait > 0
      ? 'Wait here for two seconds'
      : 'Speak after two seconds of quiet';

const hadYou = (instead: Instead): string =>
  'reply' in instead
    ? 'Had you said it otherwise'
    : instead.wait > 0
      ? 'Had you waited'
      : 'Had you spoken';

const isCrisis = ({ stage }: { readonly stage: string }): boolean => stage === 'crisis';

/** The crisis that the other way is spared, or brings; empty where nothing is different. */
const crisisWords = ({ view }: RunResult, { from, stages }: OtherWay): string => {
  const after = ({ until }: { until: number | undefined }) => (until ?? from + 1) > from;
  const had = view.stages.filter(after).some(isCrisis);
  const has = stages.filter(after).some(isCrisis);
  return had && !has ? 'no crisis' : !had && has ? 'a crisis' : '';
};

type TwoWays = Pick<OtherWay, 'asDone' | 'way'>;

const relapseWords = ({ asDone, way }: TwoWays): string =>
  way.relapses === 0
    ? asDone.relapses > 0
      ? `no relapse instead of ${asDone.relapses === 1 ? 'one' : asDone.relapses}`
      : 'no relapse'
    : `${counted(way.relapses, 'relapse')}${way.relapses === asDone.relapses ? ' either way' : ''}`;

/** What stands beside the dashed line. */
export const ghostLabel = (
  result: RunResult,
  other: OtherWay,
  pin: number | undefined,
): readonly [string, string] => [
  `${hadYou(other.instead)} at ${pin ?? clock(other.from - (result.view.answeredAt ?? 0))}:`,
  [crisisWords(result, other), `over at ${clock(other.way.callMs)}`].filter(Boolean).join(', '),
];

/** How much shorter or longer the other way is, from ms. */
const lengthWords = (sparedMs: number): string => {
  const seconds = Math.round(Math.abs(sparedMs) / 1000);
  return seconds === 0
    ? 'just as long'
    : `${counted(seconds, 'second')} ${sparedMs > 0 ? 'shorter' : 'longer'}`;
};

/** What would have come of it, in a few words. */
export const gainWords = (ways: TwoWays): string =>
  capital(`${lengthWords(ways.asDone.callMs - ways.way.callMs)}, ${relapseWords(ways)}`);

/** What would have come of it, in one sentence. */
export const otherWayWords = (result: RunResult, other: OtherWay): string => {
  const { asDone, way } = other;
  const end = result.scenario.endings[way.ending ?? ''];
  return [
    gainWords(other),
    crisisWords(result, other),
    way.outcome === asDone.outcome || !end ? '' : `and it ends otherwise: ${quote(end.title)}`,
  ]
    .filter(Boolean)
    .join(', ');
};
