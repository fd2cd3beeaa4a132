import type { z } from 'zod';
import { nearest } from './nearest.ts';
import type { Path } from './problem.ts';
import { type Leaf, leavesOf } from './schema-issues.ts';

/** Content that was brought into form, and the places where that took something else than what was written. */
export interface Mended<Content> {
  readonly content: Content;
  readonly patched: readonly Path[];
}

/** The schema finds what a blank lacks, one level deeper each time; a call is not deeper than this. */
const MOST_ROUNDS = 14;
/** A file with more than this wrong is another kind of file. */
const MOST_PATCHES = 300;

/**
 * Brings content that a schema refuses into its form, by putting something innocent wherever it was refused, so that
 * the rest can be looked at. Undefined where that does not come to an end. `raw` stays as it is.
 */
export const mend = <Content>(
  raw: unknown,
  schema: z.ZodType<Content>,
): Mended<Content> | undefined => {
  const root: Holder = { '': copy(raw) };
  const patched: Path[] = [];
  const tries = new Map<string, number>();
  for (let round = 0; round < MOST_ROUNDS; round += 1) {
    const parsed = schema.safeParse(root[''], { reportInput: true });
    if (parsed.success) return { content: parsed.data, patched };
    for (const leaf of leavesOf(parsed.error.issues)) {
      if (patched.length >= MOST_PATCHES) return undefined;
      const key = leaf.path.join('/');
      const attempt = tries.get(key) ?? 0;
      tries.set(key, attempt + 1);
      patched.push(...patch(root, leaf, attempt));
    }
  }
  return undefined;
};

/** A list or a group of fields; both are got at by name. */
type Holder = Record<string, unknown>;

const isHolder = (value: unknown): value is Holder => value !== null && typeof value === 'object';

const copy = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(copy);
  if (!isHolder(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, copy(inner)]));
};

/** What stands for a text that was refused: a name and a text, else a time. */
const TEXTS = ['x', '8s'] as const;

/** Puts something in the place of what was refused. Gives the places where what is read is no longer what was written. */
const patch = (root: Holder, { issue, path }: Leaf, attempt: number): Path[] => {
  const holder = path
    .slice(0, -1)
    .reduce<unknown>(
      (at, step) => (isHolder(at) ? at[String(step)] : undefined),
      path.length === 0 ? root : root[''],
    );
  if (!isHolder(holder)) return [];
  const last = path.length === 0 ? '' : String(path.at(-1));
  const value = holder[last];
  const put = (instead: unknown): Path[] => {
    holder[last] = instead;
    return [path];
  };
  const text = (): Path[] => {
    const next = TEXTS[attempt];
    if (next !== undefined) return put(next);
    delete holder[last];
    return [path];
  };
  switch (issue.code) {
    case 'unrecognized_keys':
      if (isHolder(value)) for (const key of issue.keys) delete value[key];
      return [];
    case 'invalid_key':
      delete holder[last];
      return [path];
    case 'invalid_value':
      return put(nearestValue(value, issue.values) ?? issue.values[0]);
    case 'invalid_type':
      return issue.expected === 'string' ? text() : put(BLANK[issue.expected]?.());
    case 'too_small':
      if (Array.isArray(value)) value.push(undefined);
      else if (typeof value === 'string') return text();
      else put(issue.minimum);
      return [path];
    case 'too_big':
      if (Array.isArray(value)) value.length = Number(issue.maximum);
      else put(typeof value === 'string' ? value.slice(0, Number(issue.maximum)) : issue.maximum);
      return [path];
    default:
      return text();
  }
};

const BLANK: Readonly<Record<string, () => unknown>> = {
  array: () => [],
  object: () => ({}),
  record: () => ({}),
  number: () => 1,
  int: () => 100,
  boolean: () => false,
};

const nearestValue = (value: unknown, known: readonly unknown[]): unknown =>
  typeof value === 'string' ? nearest(value, known.map(String)) : undefined;
