/**
 * Finds files that lead back to themselves, one cycle for each place where the walk closes.
 * Imports of types count: two files that describe each other are one file cut in two.
 *
 * @param {readonly string[]} files
 * @param {ReadonlyMap<string, readonly string[]>} edges from a file to the files that it imports
 * @returns {string[][]} each cycle begins and ends with the same file
 */
export const findCycles = (files, edges) => {
  /** @type {string[][]} */
  const cycles = [];
  const done = new Set();
  /** @type {string[]} */
  const path = [];
  /** @type {(file: string) => void} */
  const walk = (file) => {
    const at = path.indexOf(file);
    if (at >= 0) cycles.push([...path.slice(at), file]);
    if (at >= 0 || done.has(file)) return;
    path.push(file);
    for (const next of edges.get(file) ?? []) walk(next);
    path.pop();
    done.add(file);
  };
  for (const file of files) walk(file);
  return cycles;
};
