import { readFileSync, writeFileSync } from 'node:fs';

/**
 * Whether a stamp says that what it stands for was made from `inputs`.
 *
 * @param {string} file
 * @param {string} inputs
 * @returns {boolean}
 */
export const isStamped = (file, inputs) => {
  try {
    return readFileSync(file, 'utf8') === inputs;
  } catch {
    return false;
  }
};

/**
 * @param {string} file
 * @param {string} inputs
 */
export const stamp = (file, inputs) => writeFileSync(file, inputs);
