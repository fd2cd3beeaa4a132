import { expect, type Page } from '@playwright/test';
import type { Stocked, WaitingRun } from '../../src/team/index.ts';
import { recordFor } from '../server/api/calls.ts';
import { press } from './press.ts';
import { stored } from './stored.ts';
import type { TeamServer } from './team-server.ts';

/**
 * Takes the call that a page has in stock as a player of the game would, in no time, and lays it into the page's outbox, as
 * the page itself does when a call is over.
 */
export const takeHeadless = async (
  page: Page,
  server: TeamServer,
  player: string,
): Promise<void> => {
  const stock = async () => (await stored<Stocked>(page, 'stock')).map(({ attempt }) => attempt);
  await expect.poll(async () => (await stock()).length).toBeGreaterThan(0);
  const [attempt] = await stock();
  if (!attempt) throw new Error('nothing is in stock');
  const record = recordFor(attempt, player);
  server.pass(record.until);
  const { id, challenge, position } = attempt;
  const run: WaitingRun = {
    attempt: id,
    member: '',
    challenge,
    position,
    title: attempt.call,
    record,
    finishedAt: Date.now(),
    tries: 0,
  };
  await page.evaluate(
    (given) =>
      new Promise<void>((done, failed) => {
        const opening = indexedDB.open('hold-the-line-team');
        opening.onerror = failed;
        opening.onsuccess = () => {
          const write = opening.result.transaction(['waiting', 'stock'], 'readwrite');
          write.objectStore('waiting').put(given);
          write.objectStore('stock').delete(given.attempt);
          write.oncomplete = () => {
            opening.result.close();
            dispatchEvent(new Event('online'));
            done();
          };
        };
      }),
    run,
  );
};

/** Answers a call that rings, and puts the phone down at once: the shortest call that there is. */
export const hangUpSoon = async (page: Page): Promise<void> => {
  await press(page.getByRole('button', { name: 'Answer', exact: true }));
  await press(page.getByRole('button', { name: 'End call' }));
  await press(page.getByRole('dialog').getByRole('button', { name: 'End the call' }));
  await press(page.getByRole('button', { name: 'Leave it unfiled' }));
  await expect(page).toHaveURL(/#\/result/);
};
