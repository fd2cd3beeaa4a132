import { expect, type Page } from '@playwright/test';
import type { RunRecord } from '../../src/call/index.ts';
import { playCall, playerNamed } from '../../src/explore/index.ts';
import { boardReport } from '../board-report.ts';

/** The record of a whole call that this player took. */
export const recordOf = (player: string): RunRecord => {
  const hands = playerNamed(player);
  if (!hands) throw new Error(`There is no player named ${player}.`);
  return playCall(boardReport(), hands, 7, 'practice').record();
};
/** A call with one interruption, and otherwise a good one. */
export const CUT_IN = recordOf('interrupter:1');

/** Puts a finished call into the archive of a page, and opens the look back at it. */
export const lookBack = async (page: Page, record: RunRecord = CUT_IN): Promise<void> => {
  await page.goto('/');
  await expect(page.getByRole('button', { name: 'Pick up' })).toBeVisible();
  await page.evaluate(async (run) => {
    const db = await new Promise<IDBDatabase>((resolve, reject) => {
      const asked = indexedDB.open('hold-the-line');
      asked.onsuccess = () => resolve(asked.result);
      asked.onerror = reject;
    });
    const written = db.transaction('runs', 'readwrite');
    const kept = { id: 'a', record: run, finishedAt: 1000, total: 80, criticalFails: 0 };
    written.objectStore('runs').put({ ...kept, dimensions: {}, chances: {}, timing: 'spoken' });
    await new Promise((resolve) => {
      written.oncomplete = resolve;
    });
    db.close();
    sessionStorage.setItem('hold-the-line/last-run', JSON.stringify(run));
    sessionStorage.setItem('hold-the-line/about-last-run', JSON.stringify({ id: 'a' }));
  }, record);
  await page.goto('/#/result');
  await page.reload();
  await expect(page.getByRole('heading', { name: 'Before you see a number' })).toBeFocused();
};
