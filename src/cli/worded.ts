import type { BadPath } from '../explore/index.ts';
import type { Result } from '../scoring/index.ts';
import { inWords } from '../words/in-words.ts';
import type { Said } from '../words/said.ts';

interface Finding {
  readonly what: Said;
  readonly better: Said | undefined;
}

/** A finding in English, beside the names that its messages have in every language. */
const wordedFinding = <F extends Finding>({ what, better, ...rest }: F) => ({
  ...rest,
  what: inWords(what),
  whatId: what.says,
  ...(better && { better: inWords(better), betterId: better.says }),
});

/** A short way to a critical fail, with what it is in English. */
export const wordedPath = ({ what, ...rest }: BadPath): object => ({
  ...rest,
  what: inWords(what),
  whatId: what.says,
});

/** All that came of a call, as JSON gives it to programs: with its findings in English. */
export const wordedResult = ({ run, outcome, score, timeline }: Result): object => ({
  run,
  // what a call never came to is null, so that each field is always there
  outcome: {
    ending: outcome.ending ?? null,
    outcome: outcome.outcome ?? null,
    stage: outcome.stage,
    callMs: outcome.callMs,
    stabilizedMs: outcome.stabilizedMs ?? null,
  },
  score: {
    ...score,
    dimensions: Object.fromEntries(
      Object.entries(score.dimensions).map(([name, dimension]) => [
        name,
        { ...dimension, evidence: dimension.evidence.map(wordedFinding) },
      ]),
    ),
    criticalFails: score.criticalFails.map(wordedFinding),
  },
  timeline,
});
