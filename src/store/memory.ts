/** What the browser keeps between visits. Reading or writing never fails: what cannot be kept is forgotten. */
export interface Memory {
  read(key: string): unknown;
  write(key: string, value: unknown): void;
  /** Forgets all that it holds of this game. */
  forgetAll(): void;
}

/** Where it is noted whether this browser is in a team; the team itself is known to the server. */
export const IN_TEAM = 'in-team';

const PREFIX = 'hold-the-line/';

/** A memory on top of the storage that `storage` gives; it may throw, as it does where storage is blocked. */
export const createMemory = (storage: () => Storage): Memory => ({
  read: (key) => {
    try {
      const kept = storage().getItem(PREFIX + key);
      return kept === null ? undefined : (JSON.parse(kept) as unknown);
    } catch {
      return undefined;
    }
  },
  write: (key, value) => {
    try {
      storage().setItem(PREFIX + key, JSON.stringify(value));
    } catch {
      // full or blocked: the game is the same without it
    }
  },
  forgetAll: () => {
    try {
      const kept = storage();
      const keys = Array.from({ length: kept.length }, (_, n) => kept.key(n) ?? '');
      for (const key of keys.filter((name) => name.startsWith(PREFIX))) kept.removeItem(key);
    } catch {
      // blocked: nothing was kept
    }
  },
});

/** Kept until the trainee clears it. */
export const longMemory = createMemory(() => localStorage);
/** Kept while the tab is open. */
export const tabMemory = createMemory(() => sessionStorage);
