import { readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { isScenarioFile, readScenario } from '../scenario/index.ts';
import type { KeptCall } from './db/scenarios.ts';

/** The calls of a folder, as they are now. */
export interface Shelf {
  /** The names of the files that hold calls, in their order. */
  names(): Promise<readonly string[]>;
  /** The calls that can be read, by title; a file is read again only when it has changed. */
  calls(): Promise<readonly KeptCall[]>;
}

interface Looked {
  readonly stamp: string;
  readonly call: KeptCall | undefined;
}

/** The shelf in a folder of scenario files. */
export const createShelf = (folder: string): Shelf => {
  const looked = new Map<string, Looked>();
  const names = async (): Promise<readonly string[]> => {
    const entries = await readdir(folder, { withFileTypes: true });
    return entries
      .filter((entry) => entry.isFile() && isScenarioFile(entry.name))
      .map((entry) => entry.name)
      .sort();
  };
  const look = async (name: string): Promise<KeptCall | undefined> => {
    const path = join(folder, name);
    const { mtimeMs, size } = await stat(path);
    const stamp = `${mtimeMs} ${size}`;
    const known = looked.get(name);
    if (known?.stamp === stamp) return known.call;
    const call = callIn(await readFile(path, 'utf8'), name);
    looked.set(name, { stamp, call });
    return call;
  };
  return {
    names,
    calls: async () => {
      const calls = await Promise.all((await names()).map(look));
      return calls
        .filter((call) => call !== undefined)
        .sort((a, b) => (a.title < b.title ? -1 : 1));
    },
  };
};

const callIn = (text: string, name: string): KeptCall | undefined => {
  const reading = readScenario(text, name);
  if (!('scenario' in reading)) return undefined;
  const { hash, id, title, caller } = reading.scenario;
  return { hash, id, title, caller: caller.name, text };
};
