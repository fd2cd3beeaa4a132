/**
 * A random number from 0 (included) to 1 (excluded) that depends on nothing but the seed and the name of
 * what is drawn, so that one draw never shifts another. Integer arithmetic only (an FNV-1a hash, mixed).
 */
export const draw = (seed: number, what: string): number => {
  let hash = (0x811c9dc5 ^ seed) >>> 0;
  for (let n = 0; n < what.length; n += 1) {
    hash = Math.imul(hash ^ what.charCodeAt(n), 0x01000193);
  }
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return ((hash ^ (hash >>> 16)) >>> 0) / 4_294_967_296;
};

/** A number between `low` and `high`. */
export const drawBetween = (seed: number, what: string, low: number, high: number): number =>
  low + (high - low) * draw(seed, what);

/** `items` in an order of the seed's. */
export const shuffled = <T>(
  seed: number,
  what: string,
  items: readonly T[],
  name: (item: T) => string,
): T[] =>
  items
    .map((item) => ({ item, at: draw(seed, `${what}/${name(item)}`) }))
    .sort((a, b) => a.at - b.at)
    .map(({ item }) => item);
