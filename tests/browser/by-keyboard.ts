import { expect, type Page } from '@playwright/test';
import { fetchTakesItsTime, holdClock, passUntil } from './held-clock.ts';
import { press, untilThere } from './press.ts';
import { readAloud } from './read-aloud.ts';

/** No page has more stops than this. */
const MOST_STOPS = 60;

/** What had the focus and has not got it back for so long has lost it; ms. */
const LOST_MS = 2000;

/** What has the focus, as a screen reader names it: `button Pick up`; empty when nothing has. */
export const focused = async (page: Page): Promise<string> => {
  const element = page.locator(':focus');
  while ((await element.count()) > 0) {
    // what loses the focus in between is not waited for
    const read = await readAloud(element, LOST_MS).catch(() => undefined);
    if (read) return read[0] ? `${read[0].role} ${read[0].name}`.trim() : '';
  }
  return '';
};

/** Goes from stop to stop with the Tab key, once `stop` is there, until it has the focus, as in `button Pick up`. */
export const tabTo = async (page: Page, stop: string): Promise<void> => {
  const [role = '', ...name] = stop.split(' ');
  await untilThere(page.getByRole(role as 'button', { name: name.join(' '), exact: true }));
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
  await press(page.getByRole('button', { name: new RegExp(`^${title}`) }));
  await tabTo(page, 'button Pick up');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('button', { name: 'Answer' })).toBeAttached();
};

/** Waits until the picture of the call is there, which needs a few frames. */
export const sceneIsDrawn = async (page: Page): Promise<void> => {
  // the twin of the ringing phone steps back once it is drawn
  const stoodBack = page.locator('.ringing.unseen');
  const isDrawn = async (): Promise<boolean> => {
    if ((await stoodBack.count()) > 0) return true;
    await fetchTakesItsTime(page);
    return false;
  };
  expect(await passUntil(page, isDrawn, { everyMs: 16, longestMs: 10_000 })).toBe(true);
};
