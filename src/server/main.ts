import { createApp, type Folders } from './app.ts';
import { type Listening, listen } from './listen.ts';
import { readSettings } from './settings.ts';

export { CannotServe } from './cannot-serve.ts';

/**
 * Serves the game where `HOST` and `PORT` of `env` say.
 *
 * @throws CannotServe with a sentence for the person who started it
 */
export const serve = async (
  folders: Folders,
  env: Readonly<Record<string, string | undefined>>,
): Promise<Listening> => listen(createApp(folders), readSettings(env));
