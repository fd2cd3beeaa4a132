import { expect, type Page } from '@playwright/test';
import { holdClock, passUntil } from './held-clock.ts';
import { readAloud } from './read-aloud.ts';

/** No page has more stops than this. */
const MOST_STOPS = 60;

/** What has the focus, as a screen reader names it: `button Pick up`; empty when nothing has. */
export const focused = async (page: Page): Promise<string> => {
  const element = page.locator(':focus');
  if ((await element.count()) === 0) return '';
  const [piece] = await readAloud(element);
  return piece ? `${piece.role} ${piece.name}`.trim() : '';
};

/** Goes from stop to stop with the Tab key until `stop` has the focus, as in `button Pick up`. */
export const tabTo = async (page: Page, stop: string): Promise<void> => {
  for (let stops = 0; stops < MOST_STOPS; stops += 1) {
    if ((await focused(page)) === stop) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`The Tab key does not lead to the ${stop}.`);
};

/** Opens the desk with its clock held, and takes a call to its first ring; Ines' call, if no other is named. */
export const pickUp = async (page: Page, title = 'The board report won’t print'): Promise<void> => {
  // the seed of the call is drawn; here it is always the same one
  await page.addInitScript(() => {
    let state = 20_731;
    Math.random = () => {
      state = (state * 16_807) % 2_147_483_647;
      return state / 2_147_483_647;
    };
  });
  await holdClock(page);
  await page.goto('/');
  await expect(page.getByRole('button', { name: 'Pick up' })).toBeVisible();
  await page.getByRole('button', { name: new RegExp(`^${title}`) }).press('Enter');
  await tabTo(page, 'button Pick up');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('button', { name: 'Answer' })).toBeAttached();
};

/** Waits until the picture of the call is there, which needs a few frames. */
export const sceneIsDrawn = async (page: Page): Promise<void> => {
  // the twin of the ringing phone steps back once it is drawn
  const stoodBack = page.locator('.ringing.unseen');
  const drawn = await passUntil(page, async () => (await stoodBack.count()) > 0, {
    everyMs: 16,
    longestMs: 10_000,
  });
  expect(drawn).toBe(true);
};
