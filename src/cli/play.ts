import type { Command } from 'commander';
import { playCall } from '../explore/index.ts';
import { resultOf } from '../scoring/index.ts';
import { WrongCall } from './faults.ts';
import { loadScenario, VARIANT } from './files.ts';
import { print } from './output.ts';
import { playerOf, WHO_PLAYS } from './players.ts';
import { summary } from './summary.ts';
import { wordedResult } from './worded.ts';

interface PlayOptions {
  readonly variant?: string;
  readonly player: string;
  readonly seed: string;
  readonly json?: boolean;
}

/** `hold play FILE`: plays a call headless and prints what came of it. */
export const addPlay = (program: Command): void => {
  program
    .command('play')
    .summary('play a call headless and print record, outcome, scorecard and timeline')
    .description('Plays a call headless, in milliseconds, and prints what came of it.')
    .argument('<file>', 'the scenario')
    .option(...VARIANT)
    .option('--player <name>', WHO_PLAYS, 'listener')
    .option('--seed <n>', 'whole number that settles every draw of the call', '1')
    .option('--json', 'print JSON: {run, outcome, score, timeline}')
    .action(async (file: string, options: PlayOptions) => {
      const player = await playerOf(options.player);
      const seed = seedOf(options.seed);
      const scenario = loadScenario(file, options.variant);
      const result = resultOf(scenario, playCall(scenario, player, seed));
      print(
        options.json
          ? JSON.stringify(wordedResult(result), undefined, 2)
          : summary(scenario, result),
      );
    });
};

/** Reads a seed. Throws WrongCall where it is not a whole number from 0 to 4,294,967,295. */
export const seedOf = (written: string): number => {
  const seed = Number(written);
  if (!/^\d{1,10}$/.test(written) || seed > 4_294_967_295)
    throw new WrongCall(`--seed takes a whole number from 0 to 4294967295, not '${written}'`);
  return seed;
};
