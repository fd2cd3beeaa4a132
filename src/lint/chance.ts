/** So unlikely a thing does not come about by chance. */
const SELDOM = 0.005;
/** A pattern is none before it could have been broken so often. */
const FEWEST = 5;

/** How likely it is that of some draws at least `count` come out, each with a chance of its own. */
export const chanceOf = (count: number, chances: readonly number[]): number => {
  if (chances.length < FEWEST) return 1;
  // ways[k]: the chance that k of the draws so far have come out
  let ways = [1];
  for (const chance of chances) {
    const next = new Array<number>(ways.length + 1).fill(0);
    for (const [k, way] of ways.entries()) {
      next[k] = (next[k] ?? 0) + way * (1 - chance);
      next[k + 1] = (next[k + 1] ?? 0) + way * chance;
    }
    ways = next;
  }
  return ways.slice(count).reduce((sum, way) => sum + way, 0);
};

/** Whether something is too unlikely to have come about by chance. */
export const enough = (chance: number): boolean => chance < SELDOM;
