import type { Path, Problem } from './problem.ts';

/** What a file says when an overlay is laid over it. */
export interface Overlaid {
  readonly content: unknown;
  /** the problems with the overlay itself, by their places in the file */
  readonly problems: readonly Problem[];
  /** The place in the file at which something of the content is written. */
  sourceOf(path: Path): Path;
}

type Group = Readonly<Record<string, unknown>>;
type Item = Group & { readonly id: string };

const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null;
const isGroup = (value: unknown): value is Group => isObject(value) && !Array.isArray(value);
const isItem = (value: unknown): value is Item => isGroup(value) && typeof value.id === 'string';

/**
 * Lays `over`, which stands at `overPath` in the file, over `base`: groups field by field (null takes one out),
 * lists of things with ids by their ids, and everything else as a whole. Both are left as they are.
 */
export const overlay = (base: unknown, over: unknown, overPath: Path): Overlaid => {
  const problems: Problem[] = [];
  const sources = new WeakMap<object, Map<string | number, Path>>();

  const merge = (was: unknown, now: unknown, wasAt: Path, nowAt: Path, key?: string): unknown => {
    if (
      Array.isArray(now) &&
      now.length > 0 &&
      now.every(isItem) &&
      (was === undefined || Array.isArray(was))
    )
      return mergeLists(was ?? [], now, wasAt, nowAt);
    // the lines of an interruption may stand alone or in a group, under `says`
    if (key === 'interrupted' && Array.isArray(was) && isGroup(now))
      return mergeGroups({ says: was }, now, wasAt, nowAt);
    if (key === 'interrupted' && isGroup(was) && Array.isArray(now))
      return mergeGroups(was, { says: now }, wasAt, nowAt);
    return isGroup(was) && isGroup(now) ? mergeGroups(was, now, wasAt, nowAt) : now;
  };

  const mergeGroups = (was: Group, now: Group, wasAt: Path, nowAt: Path): Group => {
    const merged: Record<string, unknown> = { ...was };
    const from = new Map<string | number, Path>(
      Object.keys(was).map((key) => [key, [...wasAt, key]]),
    );
    for (const [key, value] of Object.entries(now)) {
      if (value === undefined) continue;
      from.set(key, [...nowAt, key]);
      if (value === null) delete merged[key];
      else merged[key] = merge(was[key], value, [...wasAt, key], [...nowAt, key], key);
    }
    sources.set(merged, from);
    return merged;
  };

  const mergeLists = (was: readonly unknown[], now: readonly Item[], wasAt: Path, nowAt: Path) => {
    const entries = was.map((value, n) => ({ value, at: [...wasAt, n] as Path }));
    const placeOf = (id: unknown): number =>
      entries.findIndex(({ value }) => isItem(value) && value.id === id);
    const expect = (id: unknown, at: Path): boolean => {
      if (placeOf(id) >= 0) return true;
      problems.push({
        path: at,
        what: { says: 'overlay.unknown', values: { name: String(id) } },
        remedy: { says: 'overlay.unknown-mend' },
      });
      return false;
    };
    for (const [n, item] of now.entries()) {
      const at = [...nowAt, n];
      const { drop, before, after, ...fields } = item;
      const n0 = placeOf(item.id);
      const known = entries[n0];
      if (drop) {
        if (expect(item.id, [...at, 'id'])) entries.splice(n0, 1);
        continue;
      }
      const entry = {
        value: known ? merge(known.value, fields, known.at, at) : fields,
        at: at as Path,
      };
      if (before !== undefined || after !== undefined) {
        if (known) entries.splice(n0, 1);
        const [next, side] = before === undefined ? [after, 'after'] : [before, 'before'];
        if (!expect(next, [...at, side])) continue;
        entries.splice(placeOf(next) + (side === 'after' ? 1 : 0), 0, entry);
      } else if (known) entries[n0] = entry;
      else entries.push(entry);
    }
    const merged = entries.map(({ value }) => value);
    sources.set(merged, new Map(entries.map(({ at }, n) => [n, at])));
    return merged;
  };

  const content = merge(base, over, [], overPath);
  return {
    content,
    problems,
    sourceOf: (path) => {
      let [value, source] = [content, [] as Path];
      for (const step of path) {
        const written = isObject(value) ? sources.get(value)?.get(step) : undefined;
        source = written ?? [...source, step];
        value = isObject(value) ? (value as Record<string | number, unknown>)[step] : undefined;
      }
      return source;
    },
  };
};
