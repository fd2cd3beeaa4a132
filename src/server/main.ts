import type { Folders } from './app.ts';
import type { Listening } from './listen.ts';
import { type Env, readSettings } from './settings.ts';
import { startServer } from './start.ts';

export { CannotServe } from './cannot-serve.ts';

/** What is served, and where. */
export interface Home extends Folders {
  /** where teams are kept, unless `HOLD_DATA` says otherwise */
  readonly data: string;
  /** of the program */
  readonly version: string;
}

/**
 * Serves the game as the variables of `env` say; docs/operating.md lists them.
 *
 * @throws CannotServe with a sentence for the person who started it
 */
export const serve = async ({ data, version, ...folders }: Home, env: Env): Promise<Listening> =>
  startServer(readSettings(env, data), {
    folders,
    worker: new URL('./replay-worker.js', import.meta.url),
    version,
  });
