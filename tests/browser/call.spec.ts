import { expect, type Page, test } from '@playwright/test';
import { boardReport } from '../board-report.ts';
import { handOver, leaveWork } from './after-call.ts';
import { pickUp, sceneIsDrawn, tabTo } from './by-keyboard.ts';
import { cardsOnCanvas, type Place } from './canvas.ts';
import { complaintsOf } from './complaints.ts';
import { letPass, passUntil, withTimers } from './held-clock.ts';
import { pastOwnView, takeCall, untilSignal } from './moments.ts';
import { repliesOf, saidSoFar, signalOf } from './read-aloud.ts';

const { endings } = boardReport();

/** It is the caller who speaks. */
const HERS = /^(Ines is speaking|You talked over Ines)/;

/** How long the caller has been on the line, in s, as the bar of the telephone shows it. */
const onTheLine = async (page: Page): Promise<number> => {
  const [, minutes, seconds] =
    /(\d+):(\d\d)\s*on the line/.exec(await page.getByRole('banner').innerText()) ?? [];
  return Number(minutes) * 60 + Number(seconds);
};

/** Lets time pass until the result is there; work that the call leaves is left. */
const untilResult = async (page: Page): Promise<void> => {
  await passUntil(page, async () => /^(How|After) the call/.test(await page.title()), {
    everyMs: 1000,
    longestMs: 180_000,
  });
  if ((await page.title()).startsWith('After')) await leaveWork(page);
  await expect(page).toHaveTitle(/^How the call went/);
  await pastOwnView(page);
};

/** All that the result says, once the last of it is worked out. */
const resultOf = async (page: Page): Promise<string> => {
  const main = page.getByRole('main');
  await withTimers(page, async () => {
    await expect(main.getByRole('heading', { name: 'Transcript' })).toBeVisible();
    await expect(main).not.toContainText('One moment');
  });
  return main.innerText();
};

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

test.describe('a call in a tab', () => {
  /** What a browser tells a page whose tab is covered or shown again. */
  const cover = (page: Page, covered: boolean): Promise<void> =>
    page.evaluate((hidden) => {
      Object.defineProperty(document, 'hidden', { configurable: true, get: () => hidden });
      document.dispatchEvent(new Event('visibilitychange'));
    }, covered);

  test('should stand still while the tab is hidden in practice, and go on when asked', async ({
    page,
  }) => {
    await takeCall(page);
    await letPass(page, 3000);
    const before = await onTheLine(page);
    const said = await saidSoFar(page);
    await cover(page, true);
    await letPass(page, 10_000);
    await cover(page, false);
    const notice = page.getByRole('dialog', { name: /stood still while you were away/ });
    await expect(notice).toBeVisible();
    await letPass(page, 5000);
    expect(await onTheLine(page)).toBe(before);
    expect(await saidSoFar(page)).toEqual(said);
    await notice.getByRole('button', { name: 'Go on' }).press('Enter');
    await expect(notice).toBeHidden();
    await letPass(page, 5000);
    expect(await onTheLine(page)).toBe(before + 5);
  });

  test('should stand still for as long as it is asked whether to end it, though the tab was hidden meanwhile', async ({
    page,
  }) => {
    await takeCall(page);
    await page.getByRole('button', { name: 'End call' }).press('Enter');
    const before = await onTheLine(page);
    await cover(page, true);
    await cover(page, false);
    await letPass(page, 5000);
    expect(await onTheLine(page)).toBe(before);
    await page.getByRole('button', { name: 'Stay on the line' }).press('Enter');
    await letPass(page, 5000);
    expect(await onTheLine(page)).toBe(before + 5);
  });

  test('should ring again at the same address when the page is loaded again before it was answered', async ({
    page,
  }) => {
    const complaints = await complaintsOf(page);
    await pickUp(page);
    await sceneIsDrawn(page);
    await letPass(page, 1000);
    const address = page.url();
    await page.reload();
    await expect(page.getByRole('button', { name: 'Answer' })).toBeAttached();
    expect(page.url()).toBe(address);
    await sceneIsDrawn(page);
    expect(await page.getByRole('banner').innerText()).toContain('ringing');
    expect(complaints).toEqual([]);
  });

  test('should go on at the same second, and with the same words, when the page is loaded again', async ({
    page,
  }) => {
    await takeCall(page);
    await letPass(page, 5000);
    const [before, said] = [await onTheLine(page), await saidSoFar(page)];
    await page.reload();
    const question = page.getByRole('dialog', { name: /^Your call with Ines stands at/ });
    await expect(question).toBeVisible();
    await letPass(page, 5000);
    expect(await onTheLine(page)).toBe(before);
    expect(await saidSoFar(page)).toEqual(said);
    await question.getByRole('button', { name: 'Go on where you were' }).press('Enter');
    await letPass(page, 5000);
    expect(await onTheLine(page)).toBe(before + 5);
  });

  test('should leave a result that a reload does not take away', async ({ page }) => {
    await takeCall(page);
    await handOver(page);
    await untilResult(page);
    const before = await resultOf(page);
    await page.reload();
    expect(await resultOf(page)).toBe(before);
  });
});

test.describe('the end of a call', () => {
  test('should be asked for twice when the trainee wants it', async ({ page }) => {
    await takeCall(page);
    const question = page.getByRole('dialog', { name: 'End the call with Ines?' });
    const end = page.getByRole('button', { name: 'End call' });

    await end.press('Enter');
    await expect(question).toBeVisible();
    await expect(question.getByRole('button', { name: 'Stay on the line' })).toBeFocused();
    const before = await onTheLine(page);
    await letPass(page, 5000);
    expect(await onTheLine(page)).toBe(before);
    await page.keyboard.press('Escape');
    await expect(question).toBeHidden();
    await expect(end).toBeFocused();
    await untilSignal(page, /^Ines is speaking/);

    await end.press('Enter');
    await question.getByRole('button', { name: 'End the call' }).press('Enter');
    await untilResult(page);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(
      endings['you-hung-up']?.title ?? '',
    );
    await expect(page.getByRole('main')).toContainText('one critical fail');
  });

  test('should be that the caller gives up when nobody answers', async ({ page }) => {
    await pickUp(page);
    await untilResult(page);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(
      endings.unanswered?.title ?? '',
    );
    await expect(page.getByRole('main')).toContainText('The phone rang, and Ines gave up.');
    await page.getByRole('link', { name: 'Take the call again' }).press('Enter');
    await expect(page.getByRole('button', { name: 'Answer' })).toBeAttached();
  });
});

test.describe('a call as it is lived', () => {
  test('should be seen and heard in real time without a complaint of the browser', async ({
    page,
  }) => {
    const complaints = await complaintsOf(page);
    await page.addInitScript(() => {
      const sounds = { started: 0 };
      Object.assign(globalThis, { sounds });
      const { start } = AudioBufferSourceNode.prototype;
      AudioBufferSourceNode.prototype.start = function (...at) {
        if (this.context.state === 'running') sounds.started += 1;
        start.apply(this, at);
      };
    });
    const soundsSoFar = () =>
      page.evaluate(
        () => (globalThis as unknown as { sounds: { started: number } }).sounds.started,
      );
    await page.goto('/');
    await page.getByRole('button', { name: /^The board report won’t print/ }).click();
    await page.getByRole('button', { name: 'Pick up' }).click();
    await expect(page.locator('canvas')).toBeVisible();
    await expect.poll(soundsSoFar, 'the ring is heard').toBeGreaterThan(0);
    const rung = await soundsSoFar();
    await page.getByRole('button', { name: 'Answer' }).press('Enter');
    await expect.poll(soundsSoFar, 'the caller is heard').toBeGreaterThan(rung + 1);
    await expect.poll(() => signalOf(page)).toMatch(/^Ines is speaking/);
    await page.keyboard.press('m');
    await page.keyboard.press('1');
    await expect.poll(() => signalOf(page)).toMatch(/^You talked over Ines/);
    await page.keyboard.press('h');
    await expect.poll(() => signalOf(page)).toMatch(/^Ines is on hold/);
    await page.keyboard.press('h');
    await handOver(page);
    await page.getByRole('button', { name: 'Leave it unfiled' }).press('Enter');
    await expect(page).toHaveTitle(/^How the call went/);
    await page.waitForLoadState('networkidle');
    expect(complaints).toEqual([]);
  });
});
