import type { Scenario } from '../../scenario/index.ts';
import type { BeatTally, CallTally, Tally } from './tally.ts';

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

/** Reads a tally: a study for each call that there are runs of, in the order of `scenarios`. */
export const studiesOf = (tally: Tally, scenarios: readonly Scenario[]): readonly CallStudy[] =>
  scenarios.flatMap((scenario) => {
    const call = tally.get(scenario.id);
    return call ? [studyOf(scenario, call)] : [];
  });

const sum = (counts: readonly number[]): number => counts.reduce((all, count) => all + count, 0);

const studyOf = (scenario: Scenario, { totals, relapsed, beats }: CallTally): CallStudy => {
  const runs = sum(totals);
  const median = (nth(totals, Math.floor((runs - 1) / 2)) + nth(totals, Math.floor(runs / 2))) / 2;
  return {
    call: scenario.id,
    runs,
    median,
    relapsed,
    beats: Object.keys(scenario.beats).map((beat) =>
      beatStudy(scenario, beat, beats.get(beat), median),
    ),
  };
};

/** The total of the run that is the `n`th from below, from 0. */
const nth = (totals: readonly number[], n: number): number => {
  let before = 0;
  return totals.findIndex((runs) => {
    before += runs;
    return before > n;
  });
};

const beatStudy = (
  { beats }: Scenario,
  beat: string,
  tally: BeatTally | undefined,
  median: number,
): BeatStudy => {
  const ids = (beats[beat]?.replies ?? []).map(({ id }) => id);
  const chosen = new Map(ids.map((id) => [id, { chosen: 0, good: 0 }]));
  for (const [id, counts] of tally?.replies ?? []) chosen.set(id, counts);
  const choices = sum(tally?.choices ?? []);
  return {
    beat,
    runs: tally?.runs ?? 0,
    choices,
    replies: [...chosen].map(([reply, counts]) => ({ reply, ...counts })),
    good: tally && choices > 0 ? sum(tally.good) / choices : undefined,
    discrimination: tally && discrimination(tally, median),
    relapses: tally?.relapses ?? 0,
    interruptions: tally?.interruptions ?? 0,
  };
};

/** Who is in the middle belongs to neither half. */
const discrimination = ({ choices, good }: BeatTally, median: number): number | undefined => {
  const [below, above] = [Math.ceil(median), Math.floor(median) + 1];
  const upper = { choices: sum(choices.slice(above)), good: sum(good.slice(above)) };
  const lower = { choices: sum(choices.slice(0, below)), good: sum(good.slice(0, below)) };
  if (Math.min(upper.choices, lower.choices) < LEAST_CHOICES) return undefined;
  return upper.good / upper.choices - lower.good / lower.choices;
};
