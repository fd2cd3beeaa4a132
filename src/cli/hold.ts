import { Command, CommanderError } from 'commander';
import { addCheck } from './check.ts';
import { addDev } from './dev.ts';
import { addExplore } from './explore.ts';
import { FileAtFault, WrongCall } from './faults.ts';
import { addIds } from './ids.ts';
import { addKeep } from './keep.ts';
import { addLaws } from './laws.ts';
import { addMap } from './map.ts';
import { addNew } from './new.ts';
import { shown } from './output.ts';
import { addPlay } from './play.ts';
import { addReplay } from './replay.ts';
import { addRules } from './rules.ts';
import { addSchema } from './schema.ts';
import { addServe } from './serve.ts';
import { addTest } from './test.ts';
import { addWords } from './words.ts';

/** What the command can do, as its help lists it. */
const COMMANDS = [
  addNew,
  addDev,
  addPlay,
  addReplay,
  addCheck,
  addRules,
  addSchema,
  addIds,
  addWords,
  addExplore,
  addMap,
  addTest,
  addLaws,
  addServe,
  addKeep,
];

/** Runs the `hold` command. Gives its exit status: 0 good, 1 the file is at fault, 2 the call of the command is. */
export const hold = async (argv: readonly string[]): Promise<number> => {
  const program = new Command('hold')
    .description('Plays, replays, checks and serves the calls of Hold the Line.')
    .exitOverride()
    .configureHelp({ showGlobalOptions: true })
    .addHelpText(
      'after',
      '\nExit status: 0 good, 1 the file is at fault, 2 the call of the command is.',
    );
  for (const add of COMMANDS) add(program);
  for (const command of program.commands) command.exitOverride();
  try {
    await program.parseAsync([...argv], { from: 'user' });
    return 0;
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2;
    if (error instanceof WrongCall || error instanceof FileAtFault) {
      process.stderr.write(`${shown(error.message)}\n`);
      return error instanceof WrongCall ? 2 : 1;
    }
    throw error;
  }
};
