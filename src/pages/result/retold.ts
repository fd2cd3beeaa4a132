import { score } from '../../scoring/index.ts';
import type { RunResult } from '../../store/run-result.ts';
import type { Showing } from '../../store/showing.ts';

/** A result of which the score speaks in the words in which the call is shown. The points are the same in every language. */
export const retold = (result: RunResult, told: Showing): RunResult =>
  told.scenario === result.scenario
    ? result
    : {
        ...result,
        scorecard: score({ ...told.scenario, hash: result.scenario.hash }, told.log(result.log)),
      };
