import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { resolve } from 'node:path';
import type { Command } from 'commander';
import { callsIn, readScenario } from '../scenario/index.ts';
import { WrongCall } from './faults.ts';
import { readLossy } from './files.ts';
import { installed } from './installed.ts';
import { countOf } from './numbers.ts';
import { print } from './output.ts';

interface DevOptions {
  readonly port: string;
  readonly open: boolean;
}

const LARGEST_PORT = 65_535;

/** `hold dev FILE`: the game on one call, again at each save. */
export const addDev = (program: Command): void => {
  program
    .command('dev')
    .summary('open the game on a call, again at each save, with what is to mend beside it')
    .description(
      'Opens the game on a call and loads it again at each save, at the beat where you were, with all that is to mend shown in the page. Runs until it is told to stop.',
    )
    .argument('<file>', 'the scenario')
    .option('--port <n>', 'the port, 0 for any that is free', '0')
    .option('--no-open', 'do not open a browser')
    .action(async (file: string, options: DevOptions) => {
      const port = countOf('--port', options.port, 0, LARGEST_PORT);
      const [call] = callsIn(readScenario(readLossy(file), file));
      const { CannotServe } = await import('../server/cannot-serve.ts');
      const { serveFile } = await import('../server/dev.ts');
      try {
        const web = installed('dist/web');
        const { address, close } = await serveFile({ web, file: resolve(file), port });
        const page = `${address}/?dev#/${call ? `call/${call.id}?mode=practice` : ''}`;
        print(`${file} is at ${page}`);
        print('Save the file, and the page follows. Ctrl+C ends it.');
        if (options.open) openBrowser(page);
        await Promise.race(['SIGINT', 'SIGTERM', 'SIGHUP'].map((name) => once(process, name)));
        await close();
      } catch (error) {
        if (error instanceof CannotServe) throw new WrongCall(error.message);
        throw error;
      }
    });
};

/** How each system opens an address; elsewhere the person does. */
const OPENERS: Readonly<Partial<Record<NodeJS.Platform, readonly [string, ...string[]]>>> = {
  darwin: ['open'],
  linux: ['xdg-open'],
  win32: ['cmd', '/c', 'start', ''],
};

/** Opens the browser where there is one; where there is none, the address has been printed. */
const openBrowser = (page: string): void => {
  const [command, ...args] = OPENERS[process.platform] ?? [];
  if (command === undefined || !process.stdout.isTTY) return;
  const child = spawn(command, [...args, page], { stdio: 'ignore', detached: true });
  child.on('error', () => {});
  child.unref();
};
