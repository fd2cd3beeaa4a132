import { shortestCallMs } from '../explore/index.ts';
import type { Scenario } from '../scenario/index.ts';
import type { Result } from '../scoring/index.ts';
import { inWords } from '../words/in-words.ts';
import { minutes } from './output.ts';

/** What came of a call, for a person to read: how it ended, how long it took, the scorecard. */
export const summary = (scenario: Scenario, { outcome, score, run }: Result): string => {
  const ending = outcome.ending === undefined ? undefined : scenario.endings[outcome.ending];
  const rows = Object.entries(score.dimensions).map(
    ([name, { points, of, tested, taken, offered }]) =>
      `  ${name.padEnd(18)} ${tested ? `${points.toFixed(1).padStart(5)} of ${of}   ${taken} of ${offered} taken` : ' not tested'}`,
  );
  const outcomeName = outcome.outcome === undefined ? '' : ` (${outcome.outcome})`;
  return [
    `${scenario.title}, seed ${run.seed}`,
    `${ending?.title ?? 'not ended'}${outcomeName}, stage ${outcome.stage}`,
    `${minutes(outcome.callMs)} on the line, ${run.acts.length} acts; the reference player needs ${minutes(shortestCallMs(scenario, run.seed))}`,
    `total ${score.total} of 100`,
    ...rows,
    ...score.criticalFails.map(({ at, what }) => `  critical at ${minutes(at)}: ${inWords(what)}`),
  ].join('\n');
};
