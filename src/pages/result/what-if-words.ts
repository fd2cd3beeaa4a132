import type { ShownScenario } from '../../scenario/call-words.ts';
import type { Instead, OtherWay } from '../../store/other-ways.ts';
import type { RunResult } from '../../store/run-result.ts';
import { clock } from '../../words/numbers.ts';
import { say } from '../../words/say.ts';

/** The words of a reply, wherever it stands in a call. */
export const replyWords = ({ beats, snaps }: ShownScenario, id: string): string =>
  [...Object.values(beats).flatMap(({ replies }) => replies), ...snaps].find(
    (reply) => reply.id === id,
  )?.says ?? '';

/** What would have been done, as a thing to choose. */
export const insteadWords = (scenario: ShownScenario, instead: Instead): string =>
  'reply' in instead
    ? say('what-if.say', { says: replyWords(scenario, instead.reply) })
    : instead.wait > 0
      ? say('what-if.wait')
      : say('what-if.speak');

const hadYou = (instead: Instead): string =>
  'reply' in instead ? 'said' : instead.wait > 0 ? 'waited' : 'spoken';

const isCrisis = ({ stage }: { readonly stage: string }): boolean => stage === 'crisis';

/** The crisis that the other way is spared, or brings; empty where nothing is different. */
const crisisWords = ({ view }: RunResult, { from, stages }: OtherWay): string => {
  const after = ({ until }: { until: number | undefined }) => (until ?? from + 1) > from;
  const had = view.stages.filter(after).some(isCrisis);
  const has = stages.filter(after).some(isCrisis);
  return had && !has ? say('what-if.no-crisis') : !had && has ? say('what-if.a-crisis') : '';
};

type TwoWays = Pick<OtherWay, 'asDone' | 'way'>;

const relapseWords = ({ asDone, way }: TwoWays): string =>
  way.relapses === 0
    ? asDone.relapses > 0
      ? say('what-if.no-relapse-instead', { count: asDone.relapses })
      : say('what-if.no-relapse')
    : say(way.relapses === asDone.relapses ? 'what-if.relapses-both' : 'what-if.relapses', {
        count: way.relapses,
      });

/** What stands beside the dashed line. */
export const ghostLabel = (
  result: RunResult,
  other: OtherWay,
  pin: number | undefined,
): readonly [string, string] => [
  say('what-if.had', {
    which: hadYou(other.instead),
    what: `${pin ?? clock(other.from - (result.view.answeredAt ?? 0))}`,
  }),
  [crisisWords(result, other), say('what-if.over-at', { time: clock(other.way.callMs) })]
    .filter(Boolean)
    .join(', '),
];

/** How much shorter or longer the other way is, from ms. */
const lengthWords = (sparedMs: number): string => {
  const seconds = Math.round(Math.abs(sparedMs) / 1000);
  if (seconds === 0) return say('what-if.as-long');
  if (seconds >= 100)
    return say(sparedMs > 0 ? 'what-if.minutes-shorter' : 'what-if.minutes-longer', {
      time: clock(seconds * 1000),
    });
  return say(sparedMs > 0 ? 'what-if.shorter' : 'what-if.longer', { count: seconds });
};

const costWords = (ways: TwoWays): string =>
  `${lengthWords(ways.asDone.callMs - ways.way.callMs)}, ${relapseWords(ways)}`;

/** The other end that the other way comes to; empty where the outcome is the same. */
const endWords = ({ asDone, way }: TwoWays, { endings }: ShownScenario): string => {
  const end = endings[way.ending ?? ''];
  return way.outcome === asDone.outcome || !end ? '' : say('what-if.ends', end);
};

/** What it would have been worth in the score; empty where that is the same. */
const pointsWords = ({ asDone, way }: TwoWays): string => {
  const points = way.total - asDone.total;
  if (points === 0) return '';
  return say(points > 0 ? 'what-if.points-more' : 'what-if.points-fewer', {
    count: Math.abs(points),
  });
};

/** What would have come of it, in a few words: a longer call that comes to a good end is told as such. */
export const gainWords = (ways: TwoWays, scenario: ShownScenario): string =>
  [costWords(ways), pointsWords(ways), endWords(ways, scenario)].filter(Boolean).join(', ');

/** What would have come of it, in one sentence. */
export const otherWayWords = (
  result: RunResult,
  other: OtherWay,
  scenario: ShownScenario,
): string =>
  [costWords(other), crisisWords(result, other), pointsWords(other), endWords(other, scenario)]
    .filter(Boolean)
    .join(', ');
