import type { Command } from 'commander';
import { RecordError, type RunRecord, replay } from '../call/index.ts';
import { resultOf } from '../scoring/index.ts';
import { FileAtFault } from './faults.ts';
import { loadScenario, readText } from './files.ts';
import { print } from './output.ts';

/** `hold replay RUN`: plays a record again and prints what came of it, byte for byte what `play` printed. */
export const addReplay = (program: Command): void => {
  program
    .command('replay')
    .summary('play a run record again')
    .description('Plays a run record again, and prints what `play --json` printed.')
    .argument('<run>', 'the run record, JSON')
    .requiredOption('--scenario <file>', 'the scenario that it was made on')
    .action((run: string, { scenario: file }: { scenario: string }) => {
      const scenario = loadScenario(file);
      const record = parse(run);
      try {
        print(JSON.stringify(resultOf(scenario, replay(scenario, record)), undefined, 2));
      } catch (error) {
        if (error instanceof RecordError)
          throw new FileAtFault(`${run}: ${error.code}: ${error.message}`);
        throw error;
      }
    });
};

const parse = (path: string): RunRecord => {
  let content: unknown;
  try {
    content = JSON.parse(readText(path));
  } catch (error) {
    if (error instanceof SyntaxError) throw new FileAtFault(`${path}: not JSON: ${error.message}`);
    throw error;
  }
  const record = content as Partial<RunRecord & { run: RunRecord }> | null;
  const found = record?.run ?? record;
  if (found?.format !== 'hold-the-line/run')
    throw new FileAtFault(`${path}: not a run record of this game`);
  return found as RunRecord;
};
