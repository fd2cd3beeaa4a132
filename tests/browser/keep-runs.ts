import type { Page } from '@playwright/test';
import type { Plan } from '../../src/store/archive.ts';
import { keptAfter } from '../store/kept-runs.ts';

interface Past {
  readonly call: string;
  readonly daysAgo: number;
  readonly total: number;
  readonly plan?: Plan;
}

const DAY_MS = 86_400_000;

/** Opens the desk of a trainee who has taken these calls. */
export const keepRuns = async (page: Page, past: readonly Past[]): Promise<void> => {
  const now = Date.now();
  const runs = past.map(({ call, daysAgo, total, plan }) => ({
    ...keptAfter(daysAgo, call, { total, finishedAt: now - daysAgo * DAY_MS }),
    ...(plan && { plan }),
  }));
  await page.goto('/');
  await page.getByRole('button', { name: 'Pick up' }).waitFor();
  await page.evaluate(
    (kept) =>
      new Promise<void>((done, failed) => {
        const opening = indexedDB.open('hold-the-line');
        opening.onerror = failed;
        opening.onsuccess = () => {
          const write = opening.result.transaction('runs', 'readwrite');
          for (const run of kept) write.objectStore('runs').put(run);
          write.oncomplete = () => {
            opening.result.close();
            done();
          };
        };
      }),
    runs,
  );
  await page.reload();
  await page.getByRole('button', { name: 'Pick up' }).waitFor();
};
