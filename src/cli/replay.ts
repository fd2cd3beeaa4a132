import type { Command } from 'commander';
import {
  checkRecord,
  RecordError,
  type RecordReading,
  type RunRecord,
  readRecord,
  replay,
  scenarioOf,
} from '../call/index.ts';
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

/** The most characters of what `play --json` prints; the longest calls come to a quarter of a million. */
const LARGEST_RESULT = 4_000_000;

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
  const reading = readingOf(text);
  if ('error' in reading) throw reading.error;
  return reading.record;
};

/** Reads a record that stands alone, or as `run` in what `play` printed. */
const readingOf = (text: string): RecordReading => {
  if (text.length > LARGEST_RESULT) return readRecord(text);
  let content: unknown;
  try {
    content = JSON.parse(text);
  } catch {
    return readRecord(text);
  }
  const result = content as { readonly run?: unknown; readonly format?: unknown } | null;
  return result?.run !== undefined && result.format === undefined
    ? checkRecord(result.run)
    : readRecord(text);
};
