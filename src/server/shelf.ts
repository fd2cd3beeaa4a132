import { readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import {
  isScenarioFile,
  isTranslationFile,
  type ReadCalls,
  readCalls,
  readWords,
  translationName,
  translationsOf,
} from '../scenario/index.ts';
import type { KeptCall } from './db/scenarios.ts';

/** The calls of one folder or several, as they are now. Of two files with the same name the one counts whose folder comes first. */
export interface Shelf {
  /** The names of the files that hold calls, in their order. */
  names(): Promise<readonly string[]>;
  /** The text of the file of this name; undefined where no file with a call or its translation has it. */
  text(name: string): Promise<string | undefined>;
  /**
   * What the file of this name says when it is read, as JSON: calls with the names of their translations, or the words of a
   * translation. A file is read again only when it has changed.
   */
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
  const stampOf = async (path: string): Promise<string> => {
    const { mtimeMs, size } = await stat(path);
    return `${mtimeMs} ${size}`;
  };
  const look = async ([name, path]: readonly [string, string]): Promise<Looked> => {
    const stamp = await stampOf(path);
    const known = looked.get(path);
    if (known?.stamp === stamp) return known;
    const text = await readFile(path, 'utf8');
    const read = readCalls(text, name);
    const fresh = { stamp, calls: callsOf(read, text), json: JSON.stringify(read) };
    looked.set(path, fresh);
    return fresh;
  };
  const words = new Map<string, { readonly stamp: string; readonly json: string }>();
  /** What a translation says of its call, which may lie in another of the folders. */
  const lookIntoWords = async (
    name: string,
    found: ReadonlyMap<string, string>,
  ): Promise<string | undefined> => {
    const [path, original] = [found.get(name), callOf(name, found)];
    if (path === undefined || original === undefined) return undefined;
    const stamp = `${await stampOf(path)} ${await stampOf(original.path)}`;
    const known = words.get(path);
    if (known?.stamp === stamp) return known.json;
    const [text, call] = await Promise.all([path, original.path].map((at) => readFile(at, 'utf8')));
    const read = readWords(text ?? '', name, { text: call ?? '', file: original.name });
    const json = JSON.stringify(read);
    words.set(path, { stamp, json });
    return json;
  };
  return {
    names: async () => [...(await files()).keys()].filter(isScenarioFile),
    text: async (name) => {
      const path = (await files()).get(name);
      return path === undefined ? undefined : readFile(path, 'utf8');
    },
    read: async (name) => {
      const found = await files();
      if (isTranslationFile(name)) return lookIntoWords(name, found);
      const path = found.get(name);
      return path === undefined
        ? undefined
        : withTranslations(
            (await look([name, path])).json,
            translationsOf(name, [...found.keys()]),
          );
    },
    calls: async () => {
      const all = [...(await files())].filter(([name]) => isScenarioFile(name));
      const found = await Promise.all(all.map(look));
      return found.flatMap(({ calls }) => calls).sort((a, b) => (a.title < b.title ? -1 : 1));
    },
  };
};

/** What stands in a file, with where its translations are; it is JSON already, and not made anew for that. */
export const withTranslations = (
  json: string,
  translations: NonNullable<ReadCalls['translations']>,
): string =>
  translations.length === 0
    ? json
    : `${json.slice(0, -1)},"translations":${JSON.stringify(translations)}}`;

/** The file of the call that a translation belongs to. */
const callOf = (
  name: string,
  found: ReadonlyMap<string, string>,
): { readonly name: string; readonly path: string } | undefined => {
  const { call } = translationName(name) ?? {};
  for (const [one, path] of found)
    if (isScenarioFile(one) && one.replace(/\.ya?ml$/, '') === call) return { name: one, path };
  return undefined;
};

const filesIn = async (folder: string): Promise<(readonly [name: string, path: string])[]> => {
  const entries = await readdir(folder, { withFileTypes: true });
  return entries
    .filter(({ name }) => isScenarioFile(name) || isTranslationFile(name))
    .filter((entry) => entry.isFile())
    .map(({ name }) => name)
    .sort()
    .map((name) => [name, join(folder, name)] as const);
};

const callsOf = ({ calls = [] }: ReadCalls, text: string): readonly KeptCall[] =>
  calls.map(({ hash, id, title, caller }) => ({ hash, id, title, caller: caller.name, text }));
