import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './root.mjs';

/**
 * A hash over names and contents of files and folders: equal when nothing has changed. It reads them, since
 * a fresh clone or a change of branch moves the times of files that are the same.
 *
 * @param {readonly string[]} paths relative to the project; one that is not there counts as not there
 * @returns {string}
 */
export const fingerprint = (paths) => {
  const hash = createHash('sha256');
  for (const path of paths.flatMap(filesOf)) {
    const content = readFileSync(join(root, path));
    hash.update(`${path}\0${content.length}\0`).update(content);
  }
  return hash.digest('hex');
};

/** @type {(path: string) => string[]} */
const filesOf = (path) => {
  const found = statSync(join(root, path), { throwIfNoEntry: false });
  if (found === undefined) return [];
  if (!found.isDirectory()) return [path];
  return readdirSync(join(root, path))
    .sort()
    .flatMap((name) => filesOf(`${path}/${name}`));
};
