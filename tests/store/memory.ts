import { createMemory, type Memory } from '../../src/store/memory.ts';

/** A memory that lasts as long as the test. */
export const freshMemory = (): Memory => {
  const kept = new Map<string, string>();
  return createMemory(
    () =>
      ({
        getItem: (key: string) => kept.get(key) ?? null,
        setItem: (key: string, value: string) => void kept.set(key, value),
        removeItem: (key: string) => void kept.delete(key),
        key: (n: number) => [...kept.keys()][n] ?? null,
        get length() {
          return kept.size;
        },
      }) as unknown as Storage,
  );
};

/** A memory in a browser that allows none. */
export const blockedMemory = (): Memory =>
  createMemory(() => {
    throw new Error('storage is blocked');
  });
