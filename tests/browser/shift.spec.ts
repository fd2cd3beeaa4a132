import { expect, test } from '@playwright/test';
import { handOver, leaveWork } from './after-call.ts';
import { faultsOf } from './axe.ts';
import { tabTo } from './by-keyboard.ts';
import { complaintsOf } from './complaints.ts';
import { expectToFit } from './fits.ts';
import { holdClock, letPass, passUntil } from './held-clock.ts';
import { press } from './press.ts';

/** So long somebody is listened to before they are handed over, in ms; long enough to be worn by. */
const LISTENED_MS = 12_000;

test('a shift leads by keyboard through three calls to the picture of the day, and to a debrief', async ({
  page,
}) => {
  const complaints = await complaintsOf(page);
  await holdClock(page);
  await page.goto('/#/shift');
  const arrives = (title: RegExp) =>
    passUntil(page, async () => title.test(await page.title()), { everyMs: 250 });
  await expect(page).toHaveTitle(/^A shift/);
  await tabTo(page, 'button Start the shift');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: 'The shift begins' })).toBeFocused();

  for (const call of [1, 2, 3]) {
    await tabTo(page, 'button Take the call');
    await page.keyboard.press('Enter');
    await press(page.getByRole('button', { name: 'Answer' }));
    await letPass(page, LISTENED_MS);
    await handOver(page);
    await leaveWork(page);
    const next = call < 3 ? new RegExp(`^Call ${call} of 3 is done`) : /^The picture of the day/;
    expect(await arrives(next)).toBe(true);
    // a reload between two calls costs nothing
    if (call === 1) {
      await page.reload();
      await expect(page).toHaveTitle(next);
    }
  }

  await expect(page.getByRole('heading', { name: 'The picture of the day' })).toBeFocused();
  await expect(page.getByRole('main')).toContainText('3 calls in');
  await expect(page.getByRole('row')).toHaveCount(4);
  expect(await faultsOf(page)).toEqual([]);
  await expectToFit(page, 'the picture of the day');
  await press(page.getByRole('button', { name: /^Debrief of/ }).first());
  await expect(page).toHaveTitle(/^How the call went/);
  expect(complaints).toEqual([]);
});
