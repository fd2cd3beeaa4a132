import { readdir, readFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { Hono } from 'hono';
import { streamSSE } from 'hono/streaming';
import { readCalls, readWords, translationsOf } from '../scenario/index.ts';
import { createApp } from './app.ts';
import { type FileWatch, watchFile } from './file-watch.ts';
import { type Listening, listen } from './listen.ts';
import { createLog } from './log.ts';
import { createMetrics } from './metrics.ts';
import { recordingRoutes } from './recording-routes.ts';
import { type Shelf, withTranslations } from './shelf.ts';

/** What is being written, and where it is looked at. */
export interface Workshop {
  /** the built browser app */
  readonly web: string;
  /** the scenario file */
  readonly file: string;
  readonly port: number;
}

/**
 * Serves the game on one file, to this machine only, and tells the page of each save.
 *
 * @throws CannotServe where the port is taken
 */
export const serveFile = async ({ web, file, port }: Workshop): Promise<Listening> => {
  const watch = watchFile(file);
  const app = createApp(
    { web },
    {
      shelf: shelfOf(file),
      log: createLog('error'),
      metrics: createMetrics(),
      routes: [recordingRoutes(dirname(file)), devRoutes(watch)],
      secure: false,
    },
  );
  try {
    const listening = await listen(app, { host: '127.0.0.1', port });
    return {
      address: listening.address,
      close: async () => {
        // the streams to open pages end here; without that nobody could close the door behind them
        watch.close();
        await listening.close();
      },
    };
  } catch (error) {
    watch.close();
    throw error;
  }
};

/** A shelf with one file on it and its translations, read again each time. */
const shelfOf = (file: string): Shelf => {
  const name = basename(file);
  const beside = async () => translationsOf(name, await readdir(dirname(file)));
  const text = async (asked: string): Promise<string | undefined> => {
    if (asked === name) return readFile(file, 'utf8');
    const isThere = (await beside()).some((one) => one.name === asked);
    return isThere ? readFile(join(dirname(file), asked), 'utf8') : undefined;
  };
  return {
    names: async () => [name],
    text,
    read: async (asked) => {
      const written = await text(asked);
      if (written === undefined) return undefined;
      if (asked === name)
        return withTranslations(JSON.stringify(readCalls(written, name)), await beside());
      const original = { text: await readFile(file, 'utf8'), file: name };
      return JSON.stringify(readWords(written, asked, original));
    },
    calls: async () => [],
  };
};

/** `/dev/events`: the text of the file now and after each save, and each save of a translation, as server-sent events. */
const devRoutes = (watch: FileWatch): Hono =>
  new Hono().get('/dev/events', (context) =>
    streamSSE(context, async (stream) => {
      for await (const change of watch.changes(abortOf(stream.onAbort.bind(stream))))
        await stream.writeSSE(
          change === 'words'
            ? { event: 'words', data: '{}' }
            : { event: 'file', data: JSON.stringify(change) },
        );
    }),
  );

const abortOf = (onAbort: (listener: () => void) => void): AbortSignal => {
  const controller = new AbortController();
  onAbort(() => controller.abort());
  return controller.signal;
};
