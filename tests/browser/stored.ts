import type { Page } from '@playwright/test';
import type { UnfinishedRun } from '../../src/store/archive.ts';

/** Everything in one of the stores of the game's database. */
export const stored = <T>(page: Page, name: 'left' | 'runs'): Promise<readonly T[]> =>
  page.evaluate(
    (store) =>
      new Promise<T[]>((done, failed) => {
        const opening = indexedDB.open('hold-the-line');
        opening.onerror = failed;
        opening.onsuccess = () => {
          const all = opening.result.transaction(store).objectStore(store).getAll();
          all.onsuccess = () => {
            opening.result.close();
            done(all.result as T[]);
          };
        };
      }),
    name,
  );

/** Where the call is that goes on, or was left, as the archive has it. */
export const placeOf = async (page: Page): Promise<UnfinishedRun | undefined> =>
  (await stored<UnfinishedRun>(page, 'left'))[0];
