import {
  type Alias,
  type Document,
  isAlias,
  isMap,
  isNode,
  isSeq,
  type Pair,
  type YAMLMap,
} from 'yaml';
import type { Finding } from './finding.ts';
import type { Path, Spot } from './problem.ts';

/** The place of a finding. */
export type Where = Pick<Finding, 'file' | 'line' | 'column' | 'length' | 'excerpt'>;

/** Turns a stretch of the text into a place, no longer than to the end of its line. */
export const createPlace = (text: string, file: string) => {
  let starts: readonly number[] | undefined;
  return (from: number, to: number): Where => {
    starts ??= lineStarts(text);
    const line = countUpTo(starts, from);
    const start = starts[line - 1] ?? 0;
    const excerpt = text.slice(start, (starts[line] ?? text.length + 1) - 1).replace(/\r$/, '');
    const column = from - start + 1;
    const rest = excerpt.slice(column - 1).trimEnd().length;
    return { file, line, column, length: Math.max(1, Math.min(to - from, rest)), excerpt };
  };
};

const lineStarts = (text: string): number[] => {
  const starts = [0];
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  return starts;
};

/** How many of the sorted numbers are no greater than `limit`. */
const countUpTo = (numbers: readonly number[], limit: number): number => {
  let [low, high] = [0, numbers.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((numbers[middle] ?? 0) <= limit) low = middle + 1;
    else high = middle;
  }
  return low;
};

export type Range = readonly [from: number, to: number];

/** What was found on the way to a path. */
interface Trace {
  /** the value at the path, or the nearest thing above it */
  readonly node: unknown;
  readonly range: Range;
  /** whether the path leads to its end */
  readonly whole: boolean;
}

const traceOf = (document: Document, path: Path): Trace => {
  let node: unknown = document.contents;
  let range = valueRange(node) ?? [0, 1];
  for (const step of path) {
    // a list can be short for a group with a list in it, as in `interrupted`
    if (isSeq(node) && typeof step !== 'number') continue;
    const inner = isSeq(node) ? node.get(step, true) : pairOf(node, step)?.value;
    if (!isNode(inner)) return { node, range, whole: false };
    node = isAlias(inner) ? meantBy(inner, document) : inner;
    range = valueRange(inner) ?? range;
  }
  return { node, range, whole: true };
};

/** What the parts that are used again stand for, kept since the library goes through the whole file to find it. */
const meant = new WeakMap<Alias, unknown>();

const meantBy = (alias: Alias, document: Document): unknown => {
  if (!meant.has(alias)) meant.set(alias, alias.resolve(document));
  return meant.get(alias);
};

/** What is written at exactly this path; undefined where nothing is. */
export const nodeAt = (document: Document, path: Path): unknown => {
  const { node, whole } = traceOf(document, path);
  return whole ? node : undefined;
};

/** Whether something is written at exactly this path. */
export const isWritten = (document: Document, path: Path): boolean => traceOf(document, path).whole;

/** Where in the text a spot is: the value at its path, or the nearest thing above that exists. */
export const rangeOf = (document: Document, { path, key, part }: Spot, text: string): Range => {
  const { node, range, whole } = traceOf(document, path);
  if (key !== undefined && whole) return valueRange(pairOf(node, key)?.key) ?? range;
  if (part === undefined) return range;
  const found = text.slice(...range).indexOf(part);
  return found < 0 ? range : [range[0] + found, range[0] + found + part.length];
};

/** The entries of a group by their names, kept since a group may have thousands, and each of them a problem. */
const entries = new WeakMap<YAMLMap, ReadonlyMap<string, Pair>>();

/** The entry of a name; the last one where there are two, since that is the one that counts. */
const pairOf = (node: unknown, name: string | number): Pair | undefined => {
  if (!isMap(node)) return undefined;
  let known = entries.get(node);
  if (known === undefined) {
    known = new Map(node.items.map((pair) => [String(pair.key), pair]));
    entries.set(node, known);
  }
  return known.get(String(name));
};

const valueRange = (node: unknown): Range | undefined =>
  isNode(node) && node.range ? [node.range[0], node.range[1]] : undefined;
