import { watch as watchFolder } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { translationsOf } from '../scenario/index.ts';

/** The text of a file at one moment. */
export interface FileText {
  readonly name: string;
  readonly text: string;
}

/** The file of a call that is looked after for changes, with its translations. */
export interface FileWatch {
  /**
   * The text now, and after each change of it, until the signal or `close` ends it; `words` where the translations
   * beside it are others.
   */
  changes(signal: AbortSignal): AsyncGenerator<FileText | 'words'>;
  close(): void;
}

/** Editors write in several steps; a text counts when it is the same after so long, in ms. */
const SETTLES_MS = 60;
/** Where the system does not tell of changes, as over some networks, the file is looked at so often, in ms. */
const LOOKS_EVERY_MS = 1000;

/**
 * Watches a file by its folder, since many editors put a new file into the place of the old one. A file that is gone for a moment is
 * waited for.
 */
export const watchFile = (file: string): FileWatch => {
  const name = basename(file);
  const waiting = new Set<() => void>();
  const ended = new AbortController();
  const wake = (): void => {
    for (const go of [...waiting]) go();
  };
  const watcher = watchFolder(dirname(file), (_, changed) => {
    if (changed === null || changed === name || translationsOf(name, [changed]).length > 0) wake();
  });
  // a watcher that fails leaves the looking to the clock
  watcher.on('error', () => {});
  const clock = setInterval(wake, LOOKS_EVERY_MS);
  const next = (signal: AbortSignal): Promise<void> =>
    new Promise((resolve) => {
      // it may have ended while the file was being read, and will not say so again
      if (signal.aborted || ended.signal.aborted) return resolve();
      const go = (): void => {
        waiting.delete(go);
        signal.removeEventListener('abort', go);
        ended.signal.removeEventListener('abort', go);
        resolve();
      };
      waiting.add(go);
      signal.addEventListener('abort', go);
      ended.signal.addEventListener('abort', go);
    });
  return {
    changes: async function* (signal) {
      let last: string | undefined;
      let lastWords: string | undefined;
      while (!signal.aborted && !ended.signal.aborted) {
        const [text, words] = await Promise.all([
          settled(() => textOf(file)),
          settled(() => wordsBeside(file)),
        ]);
        const [were, known] = [lastWords, last];
        lastWords = words;
        if (text !== undefined && text !== last) {
          last = text;
          yield { name, text };
        }
        // with the file come its words
        if (were !== undefined && were !== words) yield 'words';
        else if (last === known) await next(signal);
      }
    },
    close: () => {
      ended.abort();
      clearInterval(clock);
      watcher.close();
    },
  };
};

const textOf = (file: string): Promise<string | undefined> =>
  readFile(file, 'utf8').catch(() => undefined);

/** All that is written in the translations beside the file of a call. */
const wordsBeside = async (file: string): Promise<string> => {
  const folder = dirname(file);
  const names = await readdir(folder).catch(() => []);
  const beside = translationsOf(basename(file), names);
  const texts = beside.map(async ({ name }) => [name, await textOf(join(folder, name))]);
  return JSON.stringify(await Promise.all(texts));
};

/** What is written where nobody is writing just now. */
const settled = async <Text extends string | undefined>(
  read: () => Promise<Text>,
): Promise<Text> => {
  let text = await read();
  for (;;) {
    await pause(SETTLES_MS);
    const again = await read();
    if (again === text) return text;
    text = again;
  }
};
