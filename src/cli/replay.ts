import type { Command } from 'commander';
import { RecordError, type RunRecord, readRun, replay, scenarioOf } from '../call/index.ts';
import { resultOf } from '../scoring/index.ts';
import { refusedInWords } from '../words/refused-in-words.ts';
import { FileAtFault } from './faults.ts';
import { installedScenarios, loadCalls, readText, shelf } from './files.ts';
import { print } from './output.ts';
import { summary } from './summary.ts';
import { wordedResult } from './worded.ts';

interface ReplayOptions {
  readonly scenario?: string;
  readonly scenarios?: string;
  readonly json?: boolean;
}

/** `hold replay RUN`: plays a record again and prints what came of it, with `--json` byte for byte what `play` printed. */
export const addReplay = (program: Command): void => {
  program
    .command('replay')
    .summary('play a run record again and print what `play` printed')
    .description('Plays a run record again and prints what came of it, as `hold play` does.')
    .argument('<run>', 'the run record, or what `hold play --json` printed')
    .option('--scenarios <folder>', 'where to look for the call (default: those that ship)')
    .option('--scenario <file>', 'the call itself, instead of a folder')
    .option('--json', 'print JSON: {run, outcome, score, timeline}')
    .action((run: string, options: ReplayOptions) => {
      const text = readText(run);
      try {
        const record = recordIn(text);
        const scenario = scenarioOf(record, scenariosFor(record, options));
        const result = resultOf(scenario, replay(scenario, record));
        print(
          options.json
            ? JSON.stringify(wordedResult(result), undefined, 2)
            : summary(scenario, result),
        );
      } catch (error) {
        if (error instanceof RecordError)
          throw new FileAtFault(`${run}: ${refusedInWords(error)} (${error.code})`);
        throw error;
      }
    });
};

const scenariosFor = ({ scenario }: RunRecord, options: ReplayOptions) =>
  options.scenario === undefined
    ? shelf(options.scenarios ?? installedScenarios(), scenario.hash)
    : loadCalls(options.scenario);

const recordIn = (text: string): RunRecord => {
  const reading = readRun(text);
  if ('error' in reading) throw reading.error;
  return reading.record;
};
