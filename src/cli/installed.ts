import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** A file or folder of the project, beside package.json, wherever this was built to. */
export const installed = (path: string): string => {
  let folder = dirname(fileURLToPath(import.meta.url));
  while (!existsSync(join(folder, 'package.json')) && folder !== dirname(folder))
    folder = dirname(folder);
  return join(folder, path);
};

/** The version of this program. */
export const versionHere = (): string =>
  JSON.parse(readFileSync(installed('package.json'), 'utf8')).version;
