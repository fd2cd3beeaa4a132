import { watch as watchFolder } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { basename, dirname } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';

/** The text of a file at one moment. */
export interface FileText {
  readonly name: string;
  readonly text: string;
}

/** A file that is looked after for changes. */
export interface FileWatch {
  /** The text now, and after each change of it, until the signal or `close` ends it. */
  texts(signal: AbortSignal): AsyncGenerator<FileText>;
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
    if (changed === null || changed === name) wake();
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
    texts: async function* (signal) {
      let last: string | undefined;
      while (!signal.aborted && !ended.signal.aborted) {
        const text = await settled(file);
        if (text !== undefined && text !== last) {
          last = text;
          yield { name, text };
        } else await next(signal);
      }
    },
    close: () => {
      ended.abort();
      clearInterval(clock);
      watcher.close();
    },
  };
};

/** The text of a file that nobody is writing just now; undefined where there is none. */
const settled = async (file: string): Promise<string | undefined> => {
  const read = (): Promise<string | undefined> => readFile(file, 'utf8').catch(() => undefined);
  let text = await read();
  for (;;) {
    await pause(SETTLES_MS);
    const again = await read();
    if (again === text) return text;
    text = again;
  }
};
