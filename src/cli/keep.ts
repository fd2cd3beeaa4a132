import type { Command } from 'commander';
import { FileAtFault, WrongCall } from './faults.ts';
import { installed } from './installed.ts';
import { print } from './output.ts';
import { progressOf } from './progress.ts';

interface PlaceOptions {
  readonly data?: string;
}

const DATA = ['--data <folder>', 'where teams are kept (default: data, or DATABASE_URL)'] as const;

const placeOf = ({ data }: PlaceOptions) => ({
  data: data ?? (process.env.HOLD_DATA || installed('data')),
  url: data === undefined ? process.env.DATABASE_URL || undefined : undefined,
});

/** `hold backup`, `hold restore`, `hold move`, `hold operator`: for whoever runs a server. */
export const addKeep = (program: Command): void => {
  program
    .command('backup')
    .summary('write all that a server keeps into one file, while it runs')
    .description(
      'Writes everything that a server keeps into one file, as it is at this moment, and looks it through. The server may go on running. The file holds pseudonyms and calls: keep it where nobody else reads.',
    )
    .argument('<file>', 'a file that is not there yet')
    .option(...DATA)
    .action((file: string, options: PlaceOptions) =>
      said(async () => {
        const { backup } = await import('../server/keep/backup.ts');
        const runs = await backup(placeOf(options), file);
        print(`${file} holds ${runs} ${runs === 1 ? 'call' : 'calls'}, and is sound.`);
      }),
    );
  program
    .command('restore')
    .summary('put back what a backup holds, in the place of everything that is there')
    .description(
      'Puts back what a backup holds, in the place of everything that is there, in one step. The server may go on running. What was there is backed up first.',
    )
    .argument('<file>', 'what hold backup wrote')
    .option(...DATA)
    .action((file: string, options: PlaceOptions) =>
      said(async () => {
        const { restore } = await import('../server/keep/restore.ts');
        const { rows, before } = await restore(placeOf(options), file, Date.now());
        print(`Put back ${rows} rows of ${file}.`);
        if (before !== undefined) print(`What was there before is in ${before}.`);
      }),
    );
  program
    .command('move')
    .summary('carry what is kept in a folder over to PostgreSQL, and compare both')
    .description(
      'Carries what is kept in a folder over to an empty database of PostgreSQL and compares both, row by row. Stop the server first. The folder stays as it is.',
    )
    .requiredOption('--to <url>', 'postgres://name:password@host:5432/database')
    .option('--data <folder>', 'where teams are kept (default: data)')
    .action(({ to, data }: PlaceOptions & { readonly to: string }) =>
      said(async () => {
        const { move } = await import('../server/keep/move.ts');
        const from = data ?? (process.env.HOLD_DATA || installed('data'));
        const progress = progressOf('Carrying over');
        const rows = await move(from, to, progress.heard).finally(progress.stop);
        print(`${rows} rows are there, the same as here.`);
        print('Start the server with DATABASE_URL set to that address from now on.');
      }),
    );
  program
    .command('operator')
    .summary('print a code that signs the operator of a server in, once')
    .description(
      'Prints a code that signs the operator in once, within a quarter of an hour, at the address of the server with #/operator behind it.',
    )
    .option(...DATA)
    .action((options: PlaceOptions) =>
      said(async () => {
        const { operatorCode } = await import('../server/keep/operator.ts');
        print(await operatorCode(placeOf(options), Date.now()));
      }),
    );
};

/** Says in a sentence what the server cannot do; its own faults keep their trace. */
const said = async (work: () => Promise<void>): Promise<void> => {
  const { CannotServe } = await import('../server/cannot-serve.ts');
  const { faultOf } = await import('../server/db/faults.ts');
  try {
    await work();
  } catch (error) {
    if (error instanceof CannotServe) throw new WrongCall(error.message);
    if (faultOf(error) !== 'other')
      throw new FileAtFault(`The database cannot take this: ${(error as Error).message}`);
    throw error;
  }
};
