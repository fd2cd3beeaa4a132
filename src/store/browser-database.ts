import type { DBSchema, IDBPDatabase } from 'idb';

/** A database of this browser that may be full, forbidden, or taken away in mid-session. */
export interface BrowserDatabase<Schema extends DBSchema> {
  /** Does something with the database; `otherwise` where that fails. */
  attempt<T>(work: (db: IDBPDatabase<Schema>) => Promise<T>, otherwise: () => T): Promise<T>;
  /** Whether all that was attempted so far outlives the page. */
  keeps(): Promise<boolean>;
}

/** A database that is opened at the first attempt. Nothing in it rejects. */
export const createBrowserDatabase = <Schema extends DBSchema>(
  open: () => Promise<IDBPDatabase<Schema>>,
): BrowserDatabase<Schema> => {
  let isKept = true;
  let opened: Promise<IDBPDatabase<Schema> | undefined> | undefined;
  const database = (): Promise<IDBPDatabase<Schema> | undefined> => {
    opened ??= open().catch(() => undefined);
    return opened;
  };
  return {
    attempt: async (work, otherwise) => {
      try {
        const db = await database();
        if (db) return await work(db);
      } catch {
        // told by `keeps`
      }
      isKept = false;
      return otherwise();
    },
    keeps: async () => (await database()) !== undefined && isKept,
  };
};
