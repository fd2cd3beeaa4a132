import { isMap, type YAMLMap } from 'yaml';
import type { Finding } from './finding.ts';
import { everyLine } from './parts.ts';
import { nodeAt } from './places.ts';
import { examineScenario, readScenario } from './read.ts';
import { readYaml } from './yaml-file.ts';

/** An id that was put into a file. */
export interface WrittenId {
  readonly id: string;
  /** the line of the file in which it stands now, from 1 */
  readonly line: number;
}

/** A file with all its ids, or what is wrong with it. */
export type WithIds =
  | { readonly text: string; readonly ids: readonly WrittenId[] }
  | { readonly findings: readonly Finding[] };

/** Something to be put into a text. */
interface Insertion {
  /** in the text as it was */
  readonly offset: number;
  readonly text: string;
  readonly id: string;
}

/**
 * Puts an id into each line of the caller that has none, and leaves everything else as it is, to the byte: comments,
 * quotes, line ends. The names are those that the lines go by already. A file with errors is left alone.
 */
export const writeIds = (text: string, file: string): WithIds => {
  const { calls, findings } = examineScenario(text, file);
  const yaml = readYaml(text, file);
  const [call] = calls;
  if (findings.length > 0 || call === undefined || !('document' in yaml)) return { findings };
  const insertions: Insertion[] = [];
  const done = new Set<unknown>();
  for (const { part, path } of everyLine(call.scenario)) {
    const node = nodeAt(yaml.document, path);
    if (yaml.writes([...path, 'id']) || !isMap(node)) continue;
    const insertion = done.has(node) ? undefined : insertionIn(node, part.id, text);
    done.add(node);
    if (insertion === undefined)
      return { findings: [cannotPlace(yaml.finding({ path, ...BY_HAND }))] };
    insertions.push(insertion);
  }
  insertions.sort((a, b) => a.offset - b.offset);
  const written = splice(text, insertions);
  if (insertions.length > 0 && !saysTheSame(text, written, file))
    return { findings: [cannotPlace(yaml.finding({ path: [], ...BY_HAND }))] };
  return { text: written, ids: placesOf(written, insertions) };
};

const BY_HAND = {
  what: { says: 'id.by-hand' },
  remedy: { says: 'id.by-hand-mend' },
} as const;

const cannotPlace = (finding: Finding): Finding => ({ ...finding, code: 'missing-line-id' });

const insertionIn = (map: YAMLMap, id: string, text: string): Insertion | undefined => {
  const [start] = map.range ?? [];
  if (start === undefined) return undefined;
  return map.flow ? inFlow(start, id, text) : inBlock(start, id, text);
};

/** `{ says: … }` becomes `{ id: …, says: … }`. */
const inFlow = (start: number, id: string, text: string): Insertion | undefined => {
  if (text[start] !== '{') return undefined;
  const spaces = /^ *(?=[^\s#])/.exec(text.slice(start + 1))?.[0].length;
  return spaces === undefined
    ? { offset: start + 1, text: ` id: ${id},`, id }
    : { offset: start + 1 + spaces, text: `id: ${id}, `, id };
};

/** `- says: …` becomes `- id: …`, and the rest stands below it. */
const inBlock = (start: number, id: string, text: string): Insertion => {
  const lineStart = text.lastIndexOf('\n', start - 1) + 1;
  const newline = /\r?\n/.exec(text.slice(start))?.[0] ?? /\r?\n/.exec(text)?.[0] ?? '\n';
  return { offset: start, text: `id: ${id}${newline}${' '.repeat(start - lineStart)}`, id };
};

const splice = (text: string, insertions: readonly Insertion[]): string => {
  let from = 0;
  let written = '';
  for (const { offset, text: put } of insertions) {
    written += text.slice(from, offset) + put;
    from = offset;
  }
  return written + text.slice(from);
};

/** Whether two files hold the same calls, but for the names of their versions. */
const saysTheSame = (before: string, after: string, file: string): boolean => {
  const [was, is] = [before, after].map((text) => {
    const reading = readScenario(text, file);
    if (!('scenario' in reading)) return undefined;
    return [
      JSON.stringify({ ...reading.scenario, hash: '' }),
      // in a variant a line without an id goes by its place there, which can be another
      JSON.stringify(reading.variants, (key, value) => (NAMES.includes(key) ? '' : value)),
    ].join('\n');
  });
  return was !== undefined && was === is;
};

const NAMES = ['id', 'hash'];

const placesOf = (text: string, insertions: readonly Insertion[]): WrittenId[] => {
  let shift = 0;
  return insertions.map(({ id, offset, text: put }) => {
    const line = text.slice(0, offset + shift).split('\n').length;
    shift += put.length;
    return { id, line };
  });
};
