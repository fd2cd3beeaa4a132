import { join, posix } from 'node:path';
import { findCycles } from './cycles.mjs';
import { listSources, readImports } from './read.mjs';
import { ENTRIES, LOADS_WHAT_THE_USER_NAMES, ROOMS } from './rules.mjs';

/** @typedef {import('./read.mjs').Import} Import */
/** @typedef {import('./rules.mjs').RoomRule} RoomRule */

/**
 * What the check saw. No violations mean nothing unless `files` is above zero.
 *
 * @typedef {object} Report
 * @property {number} files
 * @property {number} imports
 * @property {string[]} violations one sentence each, with file and line
 */

/**
 * Holds every import below `root`/src against the rules of the house.
 *
 * @param {string} root
 * @returns {Report}
 */
export const checkImports = (root) => {
  const src = join(root, 'src');
  const files = listSources(src);
  const imports = files.flatMap((file) => readImports(src, file));
  const strays = files
    .filter((file) => ruleOf(file) === undefined)
    .map((file) => `src/${file}: stands in no room that tools/imports/rules.mjs knows`);
  const forbidden = imports.flatMap((found) => {
    const reason = whyForbidden(found);
    return reason === undefined ? [] : [`src/${found.from}:${found.line}: ${reason}`];
  });
  const cycles = findCycles(files, edges(imports)).map(
    (cycle) => `these files import each other: ${cycle.map((file) => `src/${file}`).join(' -> ')}`,
  );
  return {
    files: files.length,
    imports: imports.length,
    violations: [...strays, ...forbidden, ...cycles],
  };
};

/** @type {(file: string) => string} */
const roomOf = (file) => file.split('/', 1)[0] ?? file;

/** @type {(file: string) => RoomRule | undefined} */
const ruleOf = (file) => (file.includes('/') ? ROOMS[roomOf(file)] : ENTRIES[file]);

/** @type {(found: Import) => string | undefined} */
const whyForbidden = ({ from, specifier, typeOnly }) => {
  const rule = ruleOf(from);
  if (rule === undefined) return undefined;
  const importer = roomOf(from);
  if (specifier === undefined) {
    return from === LOADS_WHAT_THE_USER_NAMES
      ? undefined
      : 'imports a computed name, which nobody can check';
  }
  if (specifier.startsWith('node:')) {
    return rule.node ? undefined : `${importer} may not import ${specifier}: it runs without Node`;
  }
  if (!specifier.startsWith('.')) {
    const name = packageOf(specifier);
    return rule.packages?.includes(name)
      ? undefined
      : `${importer} may not import the package ${name}`;
  }
  const target = resolve(from, specifier);
  if (target.startsWith('../')) {
    const allowed = rule.assets && target.startsWith('../assets/');
    return allowed ? undefined : `${importer} may not reach out of src/ (${specifier})`;
  }
  const room = roomOf(target);
  if (!target.includes('/')) return `${importer} may not import src/${target}: it joins the rooms`;
  if (room === importer || rule.values?.includes(room)) return undefined;
  if (!rule.types?.includes(room)) return `${importer} may not import ${room} (${specifier})`;
  return typeOnly ? undefined : `${importer} may import types only from ${room} (${specifier})`;
};

/** @type {(specifier: string) => string} */
const packageOf = (specifier) => specifier.split('/', specifier.startsWith('@') ? 2 : 1).join('/');

/**
 * Where a relative import leads, relative to src/, without what Vite reads after a question mark.
 *
 * @type {(from: string, specifier: string) => string}
 */
const resolve = (from, specifier) =>
  posix.normalize(posix.join(posix.dirname(from), specifier.replace(/\?.*$/, '')));

/** @type {(imports: readonly Import[]) => Map<string, string[]>} */
const edges = (imports) => {
  const to = new Map();
  for (const { from, specifier } of imports) {
    if (!specifier?.startsWith('.')) continue;
    to.set(from, [...(to.get(from) ?? []), resolve(from, specifier)]);
  }
  return to;
};
