import { once } from 'node:events';
import type { Command } from 'commander';
import { WrongCall } from './faults.ts';
import { namesIn } from './files.ts';
import { installed, versionHere } from './installed.ts';
import { print } from './output.ts';

interface ServeOptions {
  readonly port?: string;
  readonly host?: string;
  readonly data?: string;
  readonly scenarios?: string;
  readonly only?: boolean;
  readonly tlsCert?: string;
  readonly tlsKey?: string;
  readonly plainHttp?: boolean;
  readonly publicUrl?: string;
  readonly behindProxy?: boolean;
  readonly log?: string;
}

/** `hold serve`: the game and its teams, until it is told to stop. */
export const addServe = (program: Command): void => {
  program
    .command('serve')
    .summary('serve the game, and keep teams and their scores')
    .description(
      'Serves the game until it is told to stop. Without options it is what npm start does. What is given here goes before the variables of the environment, which docs/operating.md lists.',
    )
    .option('--port <n>', 'the port, 0 for any that is free (default: 8080)')
    .option('--host <name>', 'the address to listen at (default: 127.0.0.1, this machine only)')
    .option('--data <folder>', 'where teams are kept, unless DATABASE_URL says otherwise')
    .option('--scenarios <folder>', 'calls of your own, beside those that ship')
    .option('--only', 'the calls of your own alone')
    .option('--tls-cert <file>', 'serve over TLS with this certificate, PEM')
    .option('--tls-key <file>', 'and its key')
    .option('--plain-http', 'listen to other machines without TLS: the network is safe')
    .option('--public-url <url>', 'where people open the game, when a proxy stands before it')
    .option('--behind-proxy', 'believe the proxy about who asks')
    .option('--log <level>', 'debug, info, warn, error or silent (default: info)')
    .action(async (options: ServeOptions) => {
      const { CannotServe, serve } = await import('../server/main.ts');
      const home = {
        web: installed('dist/web'),
        scenarios: foldersOf(options),
        data: installed('data'),
        version: versionHere(),
      };
      try {
        const { address, close } = await serve(home, { ...process.env, ...envOf(options) });
        print(`Hold the Line is at ${address}`);
        await Promise.race(['SIGINT', 'SIGTERM', 'SIGHUP'].map((name) => once(process, name)));
        await close();
      } catch (error) {
        if (error instanceof CannotServe) throw new WrongCall(error.message);
        throw error;
      }
    });
};

/** The folders of calls, a team's own before those that ship. Throws WrongCall where one is not there. */
const foldersOf = ({ scenarios, only }: ServeOptions): readonly string[] => {
  const shipped = installed('scenarios');
  if (scenarios === undefined) {
    if (only)
      throw new WrongCall('--only goes with --scenarios, and says that nothing else is served');
    return [shipped];
  }
  namesIn(scenarios);
  return only ? [scenarios] : [scenarios, shipped];
};

const envOf = (options: ServeOptions): Record<string, string> => {
  const given = {
    PORT: options.port,
    HOST: options.host,
    HOLD_DATA: options.data,
    HOLD_TLS_CERT: options.tlsCert,
    HOLD_TLS_KEY: options.tlsKey,
    HOLD_PLAIN_HTTP: options.plainHttp && 'yes',
    HOLD_PUBLIC_URL: options.publicUrl,
    HOLD_BEHIND_PROXY: options.behindProxy && 'yes',
    HOLD_LOG: options.log ?? process.env.HOLD_LOG ?? 'info',
  };
  return Object.fromEntries(
    Object.entries(given).filter(
      (entry): entry is [string, string] => typeof entry[1] === 'string',
    ),
  );
};
