/** Lets so many things happen at once, and after that no faster than they are let again. */
export interface Buckets {
  /** Takes one of `key`; gives the seconds to wait where none is left. */
  take(key: string): number | undefined;
  /** The seconds that `key` has to wait; undefined where it does not. Takes nothing. */
  wait(key: string): number | undefined;
}

export interface BucketSize {
  /** so many at once */
  readonly most: number;
  /** and then one in so many ms */
  readonly everyMs: number;
}

/** Above so many keys those that are full again are forgotten. */
const REMEMBERED = 20_000;

/** Buckets that fill up again with time. */
export const createBuckets = ({ most, everyMs }: BucketSize, now: () => number): Buckets => {
  // for each key the moment at which its bucket will be full again
  const fullAt = new Map<string, number>();
  const waitOf = (key: string): number | undefined => {
    const missing = ((fullAt.get(key) ?? 0) - now()) / everyMs;
    return missing > most - 1 ? Math.ceil(((missing - most + 1) * everyMs) / 1000) : undefined;
  };
  const forget = (): void => {
    for (const [key, at] of fullAt) if (at <= now()) fullAt.delete(key);
    // all of them busy: an attack from many places, where forgetting the oldest is the lesser evil
    for (const key of fullAt.keys()) {
      if (fullAt.size < REMEMBERED) return;
      fullAt.delete(key);
    }
  };
  return {
    wait: waitOf,
    take: (key) => {
      const wait = waitOf(key);
      if (wait !== undefined) return wait;
      if (fullAt.size >= REMEMBERED) forget();
      fullAt.set(key, Math.max(now(), fullAt.get(key) ?? 0) + everyMs);
      return undefined;
    },
  };
};
