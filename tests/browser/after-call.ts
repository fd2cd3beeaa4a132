import { expect, type Page } from '@playwright/test';
import { focused, tabTo } from './by-keyboard.ts';
import { passUntil } from './held-clock.ts';
import { press } from './press.ts';

/** No group of choices has more than this many. */
const MOST_CHOICES = 8;

/** Hands the call to the lead, with a warm word. */
export const handOver = async (page: Page): Promise<void> => {
  await page.keyboard.press('l');
  await press(page.getByRole('button', { name: 'Say so and hand over' }));
};

/** Lets time pass until the work after the call lies there. */
export const untilAfterCall = async (page: Page): Promise<void> => {
  const came = await passUntil(
    page,
    async () => (await page.title()).startsWith('After the call'),
    {
      everyMs: 500,
      longestMs: 180_000,
    },
  );
  expect(came, 'the call is over and leaves work').toBe(true);
};

/** Goes to the next group of choices by the Tab key, and to the choice of these words by the arrows. */
const choose = async (page: Page, words: string): Promise<void> => {
  do await page.keyboard.press('Tab');
  while (!(await focused(page)).startsWith('radio'));
  for (let stop = 0; stop < MOST_CHOICES; stop += 1) {
    if ((await focused(page)) === `radio ${words}`) {
      await page.keyboard.press('Space');
      await expect(page.getByRole('radio', { name: words })).toBeChecked();
      return;
    }
    await page.keyboard.press('ArrowDown');
  }
  throw new Error(`There is no choice “${words}”.`);
};

/** Does the work after a call by keyboard: takes these choices, one of each group, and files it. */
export const fileWork = async (page: Page, ...choices: readonly string[]): Promise<void> => {
  await untilAfterCall(page);
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
  for (const words of choices) await choose(page, words);
  await tabTo(page, 'button File it and look back');
  await page.keyboard.press('Enter');
};

/** Leaves the work after a call undone. */
export const leaveWork = async (page: Page): Promise<void> => {
  await untilAfterCall(page);
  await tabTo(page, 'button Leave it unfiled');
  await page.keyboard.press('Enter');
};
