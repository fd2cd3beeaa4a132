import { count, runFacts, type Tally } from '../explore/index.ts';
import type { Scenario } from '../scenario/scenario.ts';
import { type Fault, type Portion, textsIn } from './study-portion.ts';

/** What the worker is told: the calls, once; then portions of files; and at last that there are no more. */
export type ToWorker =
  | { readonly scenarios: readonly Scenario[] }
  | { readonly portion: Portion }
  | 'no-more';

/** What it answers: how a portion went, and when there are no more, all that it has counted. */
export type FromWorker =
  | { readonly faults: readonly Fault[]; readonly through: number }
  | { readonly tally: Tally };

let scenarios: readonly Scenario[] = [];
const tally: Tally = new Map();

const answer = (what: FromWorker): void => postMessage(what);

addEventListener('message', ({ data }: MessageEvent<ToWorker>) => {
  if (data === 'no-more') answer({ tally });
  else if ('scenarios' in data) scenarios = data.scenarios;
  else play(data.portion);
});

const play = (portion: Portion): void => {
  const faults: Fault[] = [];
  for (const { name, text } of textsIn(portion)) {
    const read = runFacts(text, scenarios);
    if ('reason' in read) faults.push({ name, reason: read.reason });
    else count(tally, read);
  }
  answer({ faults, through: portion.names.length });
};
