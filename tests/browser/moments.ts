import { expect, type Page } from '@playwright/test';
import { pickUp, sceneIsDrawn } from './by-keyboard.ts';
import { passUntil } from './held-clock.ts';
import { press } from './press.ts';
import { signalOf } from './read-aloud.ts';

/** A silence longer than this is an open floor, and not a breath in the story; in ms. */
const SURE_MS = 2600;
const LOOK_MS = 100;

/** Lets people speak at half their speed on a page that is not loaded yet, so that a busy machine keeps up with them. */
export const speakSlowly = async (page: Page): Promise<void> => {
  await page.addInitScript(() => {
    localStorage.setItem('hold-the-line/settings', JSON.stringify({ speed: 0.5 }));
  });
};

/** Lets time pass until the page says who has the floor in such words. */
export const untilSignal = async (page: Page, signal: RegExp): Promise<void> => {
  const came = await passUntil(page, async () => signal.test(await signalOf(page)), {
    everyMs: LOOK_MS,
  });
  expect(came, `the page says ${signal} at some time`).toBe(true);
};

/** Lets the caller talk until it is the trainee's turn. */
export const untilFloorIsOpen = async (page: Page): Promise<void> => {
  let quietMs = 0;
  const opened = await passUntil(
    page,
    async () => {
      quietMs = (await signalOf(page)).startsWith('Silence') ? quietMs + LOOK_MS : 0;
      return quietMs > SURE_MS;
    },
    { everyMs: LOOK_MS },
  );
  expect(opened, 'the floor opens').toBe(true);
};

/** Answers a ringing phone by its key, and lets the caller begin. */
export const answer = async (page: Page): Promise<void> => {
  await page.keyboard.press('a');
  await untilSignal(page, /^Ines is speaking/);
};

/** A call that was just answered, in the scene, with its clock held. */
export const takeCall = async (page: Page): Promise<void> => {
  await pickUp(page);
  await sceneIsDrawn(page);
  await answer(page);
};

/** Cuts in on the caller with the first reply. */
export const cutIn = async (page: Page): Promise<void> => {
  await untilSignal(page, /^Ines is speaking/);
  await page.keyboard.press('1');
  await untilSignal(page, /^You talked over Ines/);
};

/** Where the page asks how the call went before it shows a number, goes past the question. */
export const pastOwnView = async (page: Page): Promise<void> => {
  await expect(page).toHaveTitle(/^How the call went/);
  const question = page.getByRole('heading', { name: 'Before you see a number' });
  await expect(question.or(page.locator('.total'))).toBeVisible();
  if (!(await question.isVisible())) return;
  await expect(question).toBeFocused();
  await press(page.getByRole('button', { name: 'Skip' }));
  await expect(page.locator('.total')).toBeVisible();
};
