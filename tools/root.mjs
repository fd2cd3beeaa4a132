import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** @type {(folder: string) => string} */
const above = (folder) =>
  existsSync(join(folder, 'package.json')) || folder === dirname(folder)
    ? folder
    : above(dirname(folder));

/** The project's folder, wherever this code was built to below it. */
export const root = above(dirname(fileURLToPath(import.meta.url)));
