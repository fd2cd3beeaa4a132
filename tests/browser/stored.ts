import type { Page } from '@playwright/test';
import type { UnfinishedRun } from '../../src/store/archive.ts';

/** The stores that tests look into, and the database of each: the game's, and the one of the team. */
const DATABASE = {
  left: 'hold-the-line',
  runs: 'hold-the-line',
  waiting: 'hold-the-line-team',
  stock: 'hold-the-line-team',
} as const;

/** Everything that a page keeps in one store. */
export const stored = <T>(page: Page, store: keyof typeof DATABASE): Promise<readonly T[]> =>
  page.evaluate(
    ([database, name]) =>
      new Promise<T[]>((done, failed) => {
        const opening = indexedDB.open(database);
        opening.onerror = failed;
        opening.onsuccess = () => {
          const all = opening.result.transaction(name).objectStore(name).getAll();
          all.onsuccess = () => {
            opening.result.close();
            done(all.result as T[]);
          };
        };
      }),
    [DATABASE[store], store] as const,
  );

/** Where the call is that goes on, or was left, as the archive has it. */
export const placeOf = async (page: Page): Promise<UnfinishedRun | undefined> =>
  (await stored<UnfinishedRun>(page, 'left'))[0];

/** How far that call is, in ms of its time, as each frame writes it down. */
export const untilOf = (page: Page): Promise<number> =>
  page.evaluate(() => JSON.parse(localStorage.getItem('hold-the-line/place') ?? '').record.until);
