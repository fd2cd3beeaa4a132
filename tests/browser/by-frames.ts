import { expect, type Page } from '@playwright/test';
import { fetchTakesItsTime } from './held-clock.ts';
import { press } from './press.ts';

const FRAME_MS = 16;
/** So many frames the phone rings, however long the picture takes to come. */
const RINGING = 80;

/** Lets whole frames pass, so that a call's time does not depend on where between two of them it began. */
export const frames = (page: Page, count: number): Promise<void> =>
  page.clock.runFor(count * FRAME_MS);

/** Answers a call whose picture is there, at the same millisecond each time. */
export const answerByFrames = async (page: Page): Promise<void> => {
  await page.getByRole('button', { name: 'Answer' }).waitFor({ state: 'attached' });
  const drawn = page.locator('.ringing.unseen');
  let left = RINGING;
  for (; left > 0 && (await drawn.count()) === 0; left -= 1) {
    await frames(page, 1);
    await fetchTakesItsTime(page);
  }
  await expect(drawn).toBeAttached();
  await frames(page, left);
  await page.keyboard.press('a');
};

/** Lets a practice call stand where it is. */
export const pause = async (page: Page): Promise<void> => {
  await press(page.getByRole('button', { name: 'Pause' }));
  await expect(page.getByRole('dialog')).toBeVisible();
};

/** What is drawn now, of a call that stands: another frame changes nothing but what was still to come. */
export const picture = async (page: Page): Promise<string> => {
  await frames(page, 1);
  return page
    .locator('canvas')
    .evaluate((canvas: HTMLCanvasElement) => canvas.toDataURL('image/png'));
};
