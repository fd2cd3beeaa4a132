// The engine alone, as it is bundled for a page without the game; see engine-script.ts.
import { type RunRecord, replay } from '../../src/call/index.ts';
import { readScenario } from '../../src/scenario/index.ts';
import { resultOf } from '../../src/store/run-result.ts';

/** Reads a scenario, plays a record of it again, and writes down all that came of it. */
export const playAgain = (scenarioText: string, record: RunRecord): string => {
  const reading = readScenario(scenarioText, 'board-report.yaml');
  if ('findings' in reading) throw new Error(JSON.stringify(reading.findings));
  const { scenario } = reading;
  return JSON.stringify(resultOf(scenario, replay(scenario, record)));
};
