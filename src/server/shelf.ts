import { readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { isScenarioFile, type ReadCalls, readCalls } from '../scenario/index.ts';
import type { KeptCall } from './db/scenarios.ts';

/** The calls of one folder or several, as they are now. Of two files with the same name the one counts whose folder comes first. */
export interface Shelf {
  /** The names of the files that hold calls, in their order. */
  names(): Promise<readonly string[]>;
  /** The text of the file of this name; undefined where no file with a call has it. */
  text(name: string): Promise<string | undefined>;
  /** What the file of this name says when it is read, as JSON; a file is read again only when it has changed. */
  read(name: string): Promise<string | undefined>;
  /** The calls that can be read, each variant a call of its own, by title; a file is read again only when it has changed. */
  calls(): Promise<readonly KeptCall[]>;
}

interface Looked {
  readonly stamp: string;
  readonly calls: readonly KeptCall[];
  readonly json: string;
}

/** The shelf in folders of scenario files. Rejects, when it is asked, where one of them cannot be read. */
export const createShelf = (folders: string | readonly string[]): Shelf => {
  const all = typeof folders === 'string' ? [folders] : folders;
  const looked = new Map<string, Looked>();
  // only what is listed here is opened; so no name reaches another folder
  const files = async (): Promise<ReadonlyMap<string, string>> => {
    const lists = await Promise.all(all.map(filesIn));
    const found = new Map<string, string>();
    for (const list of lists)
      for (const [name, path] of list) if (!found.has(name)) found.set(name, path);
    return found;
  };
  const look = async ([name, path]: readonly [string, string]): Promise<Looked> => {
    const { mtimeMs, size } = await stat(path);
    const stamp = `${mtimeMs} ${size}`;
    const known = looked.get(path);
    if (known?.stamp === stamp) return known;
    const text = await readFile(path, 'utf8');
    const read = readCalls(text, name);
    const fresh = { stamp, calls: callsOf(read, text), json: JSON.stringify(read) };
    looked.set(path, fresh);
    return fresh;
  };
  return {
    names: async () => [...(await files()).keys()],
    text: async (name) => {
      const path = (await files()).get(name);
      return path === undefined ? undefined : readFile(path, 'utf8');
    },
    read: async (name) => {
      const path = (await files()).get(name);
      return path === undefined ? undefined : (await look([name, path])).json;
    },
    calls: async () => {
      const found = await Promise.all([...(await files())].map(look));
      return found.flatMap(({ calls }) => calls).sort((a, b) => (a.title < b.title ? -1 : 1));
    },
  };
};

const filesIn = async (folder: string): Promise<(readonly [name: string, path: string])[]> => {
  const entries = await readdir(folder, { withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile() && isScenarioFile(entry.name))
    .map(({ name }) => name)
    .sort()
    .map((name) => [name, join(folder, name)] as const);
};

const callsOf = ({ calls = [] }: ReadCalls, text: string): readonly KeptCall[] =>
  calls.map(({ hash, id, title, caller }) => ({ hash, id, title, caller: caller.name, text }));
