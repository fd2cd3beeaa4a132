import { expect, type Page, test } from '@playwright/test';
import { pickUp, sceneIsDrawn, tabTo } from './by-keyboard.ts';
import { cardsOnCanvas, type Place } from './canvas.ts';
import { complaintsOf } from './complaints.ts';
import { letPass, passUntil } from './held-clock.ts';
import { takeCall, untilSignal } from './moments.ts';
import { onTheLine } from './on-the-line.ts';
import { repliesOf, saidSoFar, signalOf } from './read-aloud.ts';

/** It is the caller who speaks. */
const HERS = /^(Ines is speaking|You talked over Ines)/;

const POINTERS = [
  {
    what: 'a mouse',
    screen: { viewport: { width: 1440, height: 900 } },
    press: (page: Page, { x, y }: Place) => page.mouse.click(x, y),
  },
  {
    what: 'a finger',
    screen: { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true },
    press: (page: Page, { x, y }: Place) => page.touchscreen.tap(x, y),
  },
] as const;

for (const { what, screen, press } of POINTERS) {
  test.describe(`the scene under ${what}`, () => {
    test.use(screen);

    test('should answer the phone, and say the reply of whichever card is pressed', async ({
      page,
    }) => {
      await pickUp(page);
      await sceneIsDrawn(page);
      const [phone, ...others] = await cardsOnCanvas(page);
      expect(others).toEqual([]);
      if (phone) await press(page, phone);

      for (const place of [0, 1, 2, 3]) {
        await untilSignal(page, HERS);
        await letPass(page, 1000);
        const reply = (await repliesOf(page))[place] ?? 'no reply';
        const cards = await cardsOnCanvas(page);
        expect(cards).toHaveLength(4);
        const card = cards[place];
        if (card) await press(page, card);
        await untilSignal(page, /^You are (talking over|speaking)/);
        await untilSignal(page, HERS);
        const said = (await saidSoFar(page)).findLast((line) => line.startsWith('You '));
        const [words = ''] = said?.slice('You '.length).split(' , broken off') ?? [];
        expect(words.length).toBeGreaterThan(4);
        expect(reply.slice(0, words.length)).toBe(words);
      }
    });

    test('should do nothing where there is no choice, and nothing by staying silent', async ({
      page,
    }) => {
      await takeCall(page);
      const box = await page.locator('canvas').boundingBox();
      if (!box) throw new Error('There is no canvas.');
      await press(page, { x: box.x + box.width / 2, y: box.y + 60 });
      // the choice to stay silent is the first in the lower left
      const [first] = await cardsOnCanvas(page);
      if (what === 'a mouse' && first) await press(page, { x: box.x + 120, y: first.y });
      await letPass(page, 500);
      expect(await signalOf(page)).toMatch(/^Ines is speaking/);
      expect((await saidSoFar(page)).join()).not.toContain('You ');
    });
  });
}

test.describe('the scene', () => {
  test('should come back in full after a window that had no room for it', async ({ page }) => {
    const complaints = await complaintsOf(page);
    // who has chosen the picture keeps it where text would serve the screen better
    await page.addInitScript(() =>
      localStorage.setItem('hold-the-line/settings', JSON.stringify({ view: 'scene' })),
    );
    await takeCall(page);
    const canvas = page.locator('canvas');
    const before = await canvas.boundingBox();
    // a flat window, a phone that is turned, and a zoom of 400 %
    for (const [width, height] of [
      [1440, 260],
      [844, 390],
      [320, 256],
      [1440, 900],
    ] as const) {
      await page.setViewportSize({ width, height });
      const room = page.locator('.scene-host');
      const fills = await passUntil(page, async () => {
        const [drawn, free] = await Promise.all([canvas.boundingBox(), room.boundingBox()]);
        return Math.abs((drawn?.width ?? 0) - (free?.width ?? 0)) < 1;
      });
      expect(fills, `the scene fills its room at ${width} × ${height}`).toBe(true);
      await letPass(page, 250);
    }
    expect(await canvas.boundingBox()).toEqual(before);
    expect(complaints).toEqual([]);
    expect(await cardsOnCanvas(page)).toHaveLength(4);
  });

  test('should go without a trace when it is left before it is drawn', async ({ page }) => {
    const complaints = await complaintsOf(page);
    await pickUp(page);
    await letPass(page, 16);
    await tabTo(page, 'button Text view');
    await page.keyboard.press('Enter');
    await letPass(page, 1000);
    await expect(page.locator('canvas')).toHaveCount(0);
    await page.keyboard.press('Enter');
    await sceneIsDrawn(page);
    await expect(page.locator('canvas')).toHaveCount(1);
    expect(complaints).toEqual([]);
  });

  test('should take up a call where the text view left it', async ({ page }) => {
    await takeCall(page);
    await tabTo(page, 'button Text view');
    await page.keyboard.press('Enter');
    await letPass(page, 3000);
    const seconds = await onTheLine(page);
    const said = await saidSoFar(page);
    await page.keyboard.press('Enter');
    await expect(page.locator('canvas')).toBeVisible();
    expect(await onTheLine(page)).toBe(seconds);
    expect(await saidSoFar(page)).toEqual(said);
  });
});
