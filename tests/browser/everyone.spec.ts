import { expect, type Page, test } from '@playwright/test';
import { faultsOf } from './axe.ts';
import { pickUp, sceneIsDrawn } from './by-keyboard.ts';
import { complaintsOf } from './complaints.ts';
import { outOfPlace, smallTargets } from './fits.ts';
import { holdClock, letPass, withTimers } from './held-clock.ts';
import { answer, untilSignal } from './moments.ts';
import { press, untilCallGoesOn, untilThere } from './press.ts';
import { signalOf } from './read-aloud.ts';

/** Ms for which something still moves by itself. */
const moving = (page: Page): Promise<number> =>
  page.evaluate(() =>
    Math.max(
      0,
      ...document.getAnimations().map((animation) => {
        const { duration = 0, iterations = 1 } = animation.effect?.getComputedTiming() ?? {};
        return Number(duration) * Number(iterations);
      }),
    ),
  );

/** How bright the picture of the call is as a whole, 0 to 1. */
const brightness = (page: Page): Promise<number> =>
  page.locator('canvas').evaluate((canvas: HTMLCanvasElement) => {
    const small = new OffscreenCanvas(32, 20);
    const context = small.getContext('2d');
    context?.drawImage(canvas, 0, 0, 32, 20);
    const { data } = context?.getImageData(0, 0, 32, 20) ?? { data: [] };
    let sum = 0;
    for (let at = 0; at < data.length; at += 4)
      sum += 0.2126 * (data[at] ?? 0) + 0.7152 * (data[at + 1] ?? 0) + 0.0722 * (data[at + 2] ?? 0);
    return sum / (32 * 20 * 255);
  });

/** How bright the picture of the call is, ten times a second for so long; ms. */
const brightnessFor = async (page: Page, ms: number): Promise<readonly number[]> => {
  const seen: number[] = [];
  for (let passed = 0; passed < ms; passed += 100) {
    await letPass(page, 100);
    seen.push(await brightness(page));
  }
  return seen;
};

/** A flash is a pair of opposing changes of a tenth and more: three within a second are too many, and there is to be none. */
const leapsOf = (seen: readonly number[]): readonly number[] =>
  seen.filter((value, n) => Math.abs(value - (seen[n - 3] ?? value)) >= 0.1);

const LOG = 'document.querySelector("[role=log]")';

test('a call and its pages serve everyone: few moves, few colours, large letters, small windows', async ({
  page,
}) => {
  const complaints = await complaintsOf(page);
  await pickUp(page);
  await sceneIsDrawn(page);

  await test.step('nothing flashes while the phone rings', async () => {
    expect(leapsOf(await brightnessFor(page, 4500))).toEqual([]);
  });
  await answer(page);

  await test.step('the log takes one completed clause at a time, and changes none', async () => {
    let before: readonly string[] = [];
    for (let looks = 0; looks < 60; looks += 1) {
      await letPass(page, 250);
      const now = await page.evaluate<readonly string[]>(
        `[...${LOG}.children].map((phrase) => phrase.innerText)`,
      );
      expect(now.length - before.length).toBeLessThanOrEqual(1);
      expect(now.slice(0, before.length)).toEqual(before);
      before = now;
    }
    expect(before.length).toBeGreaterThanOrEqual(2);
    for (const phrase of before) expect(phrase).toMatch(/^Ines\s.*[.!?…—]$/s);
  });

  await test.step('nothing flashes, not even where somebody cuts in', async () => {
    await page.keyboard.press('4');
    expect(leapsOf(await brightnessFor(page, 3000))).toEqual([]);
  });

  await test.step('a practice call is gone back in by keyboard alone', async () => {
    const spoken = async () => page.evaluate<number>(`${LOG}.children.length`);
    const before = await spoken();
    await page.keyboard.press('p');
    const dialog = page.getByRole('dialog', { name: 'The call stands still' });
    await expect(dialog).toBeVisible();
    const where = dialog.getByRole('slider', { name: 'Where in the call' });
    await where.focus();
    for (let steps = 0; steps < 12; steps += 1) await page.keyboard.press('ArrowLeft');
    const back = dialog.getByRole('button', { name: /^Go back to/ });
    const to = /\d+:\d\d/.exec(await back.innerText())?.[0] ?? '';
    await expect(where).toHaveAttribute('aria-valuetext', new RegExp(`^${to} of`));
    await press(back);
    await expect(dialog).toHaveCount(0);
    await letPass(page, 250);
    await expect(page.getByRole('status').filter({ hasText: `You are back at ${to}` })).toHaveCount(
      1,
    );
    expect(await spoken()).toBeLessThan(before);
    await expect(page.getByRole('button', { name: 'Stay silent' })).toBeFocused();
  });

  await test.step('what is pressed is as large as a finger, in the picture’s bar and in the text view', async () => {
    expect.soft(await smallTargets(page), 'beside the picture').toEqual([]);
    await press(page.getByRole('button', { name: 'Text view' }));
    await letPass(page, 500);
    await expect(page.locator('canvas')).toHaveCount(0);
    expect.soft(await smallTargets(page), 'the text view').toEqual([]);
  });

  await test.step('nothing is said by colour alone', async () => {
    const stages = await page.locator('.stages li').allInnerTexts();
    expect(stages.every((stage) => /^[1-6]/.test(stage))).toBe(true);
    const edge = (pressed: boolean) =>
      page
        .locator(`.stay-silent[aria-pressed="${pressed}"] i`)
        .evaluate((dot) => getComputedStyle(dot).boxShadow);
    expect(await edge(true)).not.toBe('none');
    await untilSignal(page, /^Ines is speaking/);
    await expect(page.locator('#signal')).toContainText('A reply now talks over her.');
  });

  await test.step('single keys can be changed, and turned off', async () => {
    const inSettings = async (change: () => Promise<void>) => {
      await press(page.getByRole('button', { name: 'Sound, time and keys' }));
      await change();
      const back = page.getByRole('button', { name: 'Back to the call' });
      await press(back);
      await expect(back).toBeHidden();
      await untilCallGoesOn(page);
      await letPass(page, 250);
    };
    const isMute = async () => /^Your microphone is off/.test(await signalOf(page));
    await inSettings(() => page.getByLabel('Microphone off and on').fill('x'));
    await page.keyboard.press('u');
    await letPass(page, 250);
    expect(await isMute()).toBe(false);
    await page.keyboard.press('x');
    await untilSignal(page, /^Your microphone is off/);
    await inSettings(() => page.getByRole('checkbox', { name: /^Single keys act/ }).uncheck());
    await page.keyboard.press('x');
    await letPass(page, 250);
    expect(await isMute()).toBe(true);
    await press(page.getByRole('button', { name: /^Mute|microphone/i }).first());
    await letPass(page, 250);
    expect(await isMute()).toBe(false);
  });

  await test.step('forced colours keep the edges of what can be pressed and chosen', async () => {
    await page.emulateMedia({ forcedColors: 'active' });
    await letPass(page, 250);
    const bare = await page
      .locator('.text-view :is(button, [role=tab]):visible')
      .evaluateAll((all) =>
        all
          // a tab and a picture show by their own stroke
          .filter((one) => !one.closest('.tabs') && !one.querySelector(':scope > svg:only-child'))
          .filter((one) => parseFloat(getComputedStyle(one).borderTopWidth) === 0)
          .map((one) => one.textContent),
      );
    expect.soft(bare).toEqual([]);
    await page.emulateMedia({ forcedColors: 'none' });
  });

  await test.step('no motion is none', async () => {
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await letPass(page, 250);
    // what had begun to move before may come to its end
    await expect.poll(() => moving(page)).toBeLessThanOrEqual(1);
    await page.emulateMedia({ reducedMotion: 'no-preference' });
  });

  await test.step('letters of twice the size, and windows as narrow as they come', async () => {
    const letters = (size: string) =>
      page.evaluate(
        (fontSize) => Object.assign(document.documentElement.style, { fontSize }),
        size,
      );
    await letters('200%');
    await letPass(page, 250);
    expect.soft(await outOfPlace(page), 'twice the size at 1440 px').toEqual([]);
    await letters('');
    for (const [width, height] of [
      [320, 640],
      [844, 390],
      [390, 844],
    ] as const) {
      await page.setViewportSize({ width, height });
      await letPass(page, 250);
      expect.soft(await outOfPlace(page), `the call at ${width} × ${height}`).toEqual([]);
    }
    await page.setViewportSize({ width: 200, height: 600 });
    await letPass(page, 500);
    await page.setViewportSize({ width: 844, height: 390 });
    await letPass(page, 250);
    // a phone on its side has all that can be said in sight
    for (const card of await page.locator('.cards .card').all())
      await expect(card).toBeInViewport();
    await expect(page.getByRole('button', { name: /^Murmur/ })).toBeInViewport();
  });

  await test.step('the pages around a call fit, too', async () => {
    await page.setViewportSize({ width: 320, height: 640 });
    for (const address of [
      '#/shift',
      '#/guided',
      '#/settings',
      '#/pattern',
      '#/trainer',
      '#/team',
      '#/',
    ]) {
      const before = await page.title();
      await page.evaluate((hash) => {
        location.hash = hash;
      }, address);
      // a page that is still being fetched has no title of its own
      await withTimers(page, () => expect(page).not.toHaveTitle(before));
      await letPass(page, 1000);
      expect.soft(await outOfPlace(page), `${address} at 320 px`).toEqual([]);
      expect.soft(await smallTargets(page), `${address} under a finger`).toEqual([]);
      if (/shift|guided|trainer|team/.test(address))
        expect.soft(await faultsOf(page), address).toEqual([]);
    }
  });
  expect(complaints).toEqual([]);
});

test('an exam is one sitting: no stage, no line, no hint, no pause', async ({ page }) => {
  await holdClock(page);
  await page.goto('/#/call/board-report?seed=3&mode=exam');
  await untilThere(page.getByRole('button', { name: 'Answer' }));
  await press(page.getByRole('button', { name: 'Text view' }));
  await page.keyboard.press('a');
  await untilSignal(page, /^Ines is speaking/);
  await page.keyboard.press('p');
  await letPass(page, 1000);
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await expect(page.getByRole('button', { name: 'Pause' })).toHaveCount(0);
  await expect(page.locator('.stages, .live-curve, .ring .tick')).toHaveCount(0);
  await expect(page.locator('#signal')).toHaveText(/^Ines is speaking\s*$/);
  expect(await faultsOf(page)).toEqual([]);
});
