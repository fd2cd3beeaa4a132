import type { Scenario } from '../../scenario/index.ts';
import type { RunFacts } from './run-facts.ts';

/** How often a reply was chosen in its beat. */
export interface ReplyStudy {
  readonly reply: string;
  readonly chosen: number;
  /** of these, how often it was a good choice */
  readonly good: number;
}

/** What the runs say of one beat. */
export interface BeatStudy {
  readonly beat: string;
  /** how many runs chose something here, and how many choices that were */
  readonly runs: number;
  readonly choices: number;
  /** in the order of the file; what was never chosen too */
  readonly replies: readonly ReplyStudy[];
  /** the share of good choices, 0 to 1: the lower, the harder; undefined where nobody chose */
  readonly good: number | undefined;
  /** the share of good choices in the upper half of the runs less that in the lower, -1 to 1; undefined for small numbers */
  readonly discrimination: number | undefined;
  readonly relapses: number;
  readonly interruptions: number;
}

/** What the runs say of one call. */
export interface CallStudy {
  readonly call: string;
  readonly runs: number;
  /** the total of the run in the middle, 0 to 100 */
  readonly median: number;
  /** how many runs had a relapse */
  readonly relapsed: number;
  readonly beats: readonly BeatStudy[];
}

/** So many choices each half of the runs has to have before the halves are compared. */
const LEAST_CHOICES = 5;

/** Sums up runs, a study for each call that there are runs of, in the order of `scenarios`. The order of the runs is of no matter. */
export const studiesOf = (
  facts: readonly RunFacts[],
  scenarios: readonly Scenario[],
): readonly CallStudy[] => {
  const byCall = new Map<string, RunFacts[]>();
  for (const run of facts) {
    const runs = byCall.get(run.call);
    if (runs) runs.push(run);
    else byCall.set(run.call, [run]);
  }
  return scenarios.flatMap((scenario) => {
    const runs = byCall.get(scenario.id);
    return runs ? [studyOf(scenario, runs)] : [];
  });
};

const studyOf = (scenario: Scenario, runs: readonly RunFacts[]): CallStudy => {
  const totals = runs.map(({ total }) => total).sort((a, b) => a - b);
  const median = middleOf(totals);
  return {
    call: scenario.id,
    runs: runs.length,
    median,
    relapsed: runs.filter(({ relapses }) => relapses.length > 0).length,
    beats: Object.keys(scenario.beats).map((beat) => beatStudy(scenario, beat, runs, median)),
  };
};

const middleOf = (sorted: readonly number[]): number => {
  const half = Math.floor((sorted.length - 1) / 2);
  return ((sorted[half] ?? 0) + (sorted[sorted.length - 1 - half] ?? 0)) / 2;
};

const beatStudy = (
  scenario: Scenario,
  beat: string,
  runs: readonly RunFacts[],
  median: number,
): BeatStudy => {
  const replies = new Map(
    [...(scenario.beats[beat]?.replies ?? []).map(({ id }) => id)].map((reply) => [
      reply,
      { reply, chosen: 0, good: 0 },
    ]),
  );
  const all = { chosen: 0, good: 0 };
  const upper = { chosen: 0, good: 0 };
  const lower = { chosen: 0, good: 0 };
  let choosing = 0;
  for (const { total, choices } of runs) {
    const here = choices.filter((choice) => choice.beat === beat);
    if (here.length > 0) choosing += 1;
    for (const { reply, good } of here) {
      const own = replies.get(reply) ?? { reply, chosen: 0, good: 0 };
      replies.set(reply, own);
      // who is in the middle belongs to neither half
      const half = total > median ? [upper] : total < median ? [lower] : [];
      for (const tally of [own, all, ...half]) {
        tally.chosen += 1;
        if (good) tally.good += 1;
      }
    }
  }
  const isEnough = Math.min(upper.chosen, lower.chosen) >= LEAST_CHOICES;
  return {
    beat,
    runs: choosing,
    choices: all.chosen,
    replies: [...replies.values()],
    good: all.chosen === 0 ? undefined : all.good / all.chosen,
    discrimination: isEnough ? upper.good / upper.chosen - lower.good / lower.chosen : undefined,
    relapses: countOf(runs, beat, 'relapses'),
    interruptions: countOf(runs, beat, 'interruptions'),
  };
};

const countOf = (
  runs: readonly RunFacts[],
  beat: string,
  what: 'relapses' | 'interruptions',
): number => runs.reduce((sum, run) => sum + run[what].filter((one) => one === beat).length, 0);
