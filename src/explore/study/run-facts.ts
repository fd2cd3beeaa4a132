import type { Call } from '../../call/index.ts';
import type { Stage } from '../../crisis/index.ts';
import type { Scenario } from '../../scenario/index.ts';
import { type Scorecard, score } from '../../scoring/index.ts';
import type { Refused } from '../../words/said.ts';
import { finishedCall } from './finished-call.ts';

/** A reply that was given to its end. */
export interface Choice {
  readonly beat: string;
  readonly reply: string;
  /** it won at least half of what there was to win at that moment */
  readonly good: boolean;
}

/** What one run adds to what is known of its call. */
export interface RunFacts {
  readonly call: string;
  /** 0 to 100 */
  readonly total: number;
  readonly choices: readonly Choice[];
  /** the beats in which the caller had cooled down and was lost again */
  readonly relapses: readonly string[];
  /** the beats in which the trainee cut in */
  readonly interruptions: readonly string[];
}

const COOLED: readonly Stage[] = ['de-escalation', 'stabilization'];
const HEATED: readonly Stage[] = ['escalation', 'crisis'];

/** Reads a record and plays it again. Never throws; gives the reason where it cannot be done. */
export const runFacts = (
  text: string,
  scenarios: readonly Scenario[],
): RunFacts | { readonly reason: Refused } => {
  const read = finishedCall(text, scenarios);
  return 'reason' in read ? read : factsOf(read.scenario, read.call);
};

const factsOf = (scenario: Scenario, { log }: Call): RunFacts => {
  const scorecard = score(scenario, log);
  const wonAt = winsIn(scorecard);
  const choices: Choice[] = [];
  const relapses: string[] = [];
  const interruptions: string[] = [];
  let beat = scenario.opening;
  let began = 0;
  for (const cue of log) {
    if (cue.cue === 'beat') beat = cue.beat;
    if (cue.cue === 'trainee-starts') began = cue.at;
    if (cue.cue === 'interrupted') interruptions.push(cue.beat);
    if (cue.cue === 'stage' && COOLED.includes(cue.from) && HEATED.includes(cue.to))
      relapses.push(beat);
    if (cue.cue === 'effect')
      choices.push({
        beat: cue.beat,
        reply: cue.reply,
        good: (wonAt.get(began) ?? (cue.taken ? 1 : 0)) >= 0.5,
      });
  }
  return { call: scenario.id, total: scorecard.total, choices, relapses, interruptions };
};

/** The share that was won of what there was to win, by the moment. */
const winsIn = ({ dimensions }: Scorecard): ReadonlyMap<number, number> => {
  const sums = new Map<number, { won: number; of: number }>();
  for (const { evidence } of Object.values(dimensions)) {
    for (const { at, taken, weight } of evidence) {
      const sum = sums.get(at) ?? { won: 0, of: 0 };
      sum.of += weight;
      if (taken) sum.won += weight;
      sums.set(at, sum);
    }
  }
  return new Map([...sums].map(([at, { won, of }]) => [at, won / of]));
};
