import { playCall, playerNamed } from '../../src/explore/index.ts';
import { type RunResult, resultOf } from '../../src/store/run-result.ts';
import { boardReport } from '../board-report.ts';

/** A whole run of the call that ships, played by one of the players. */
export const finishedRun = (player: string, seed = 1): RunResult => {
  const hands = playerNamed(player);
  if (!hands) throw new Error(`no player named ${player}`);
  const scenario = boardReport();
  return resultOf(scenario, playCall(scenario, hands, seed, 'practice'));
};
