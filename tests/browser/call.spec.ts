import { expect, type Page, test } from '@playwright/test';
import { boardReport } from '../board-report.ts';
import { handOver, leaveWork } from './after-call.ts';
import { pickUp, sceneIsDrawn } from './by-keyboard.ts';
import { complaintsOf } from './complaints.ts';
import { letPass, passUntil, withTimers } from './held-clock.ts';
import { pastOwnView, speakSlowly, takeCall, untilSignal } from './moments.ts';
import { onTheLine } from './on-the-line.ts';
import { press, untilCallGoesOn } from './press.ts';
import { saidSoFar } from './read-aloud.ts';

const { endings } = boardReport();

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
    await press(notice.getByRole('button', { name: 'Go on' }));
    await expect(notice).toBeHidden();
    await untilCallGoesOn(page);
    await letPass(page, 5000);
    expect(await onTheLine(page)).toBe(before + 5);
  });

  test('should stand still for as long as it is asked whether to end it, though the tab was hidden meanwhile', async ({
    page,
  }) => {
    await takeCall(page);
    await press(page.getByRole('button', { name: 'End call' }));
    await expect(page.getByRole('dialog')).toBeVisible();
    const before = await onTheLine(page);
    await cover(page, true);
    await cover(page, false);
    await letPass(page, 5000);
    expect(await onTheLine(page)).toBe(before);
    await press(page.getByRole('button', { name: 'Stay on the line' }));
    await untilCallGoesOn(page);
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
    await press(question.getByRole('button', { name: 'Go on where you were' }));
    await untilCallGoesOn(page);
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

    await press(end);
    await expect(question).toBeVisible();
    await expect(question.getByRole('button', { name: 'Stay on the line' })).toBeFocused();
    const before = await onTheLine(page);
    await letPass(page, 5000);
    expect(await onTheLine(page)).toBe(before);
    await page.keyboard.press('Escape');
    await expect(question).toBeHidden();
    await expect(end).toBeFocused();
    await untilCallGoesOn(page);
    await untilSignal(page, /^Ines is speaking/);

    await press(end);
    await press(question.getByRole('button', { name: 'End the call' }));
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
    await press(page.getByRole('link', { name: 'Take the call again' }));
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
    await speakSlowly(page);
    await page.goto('/');
    await page.getByRole('button', { name: /^The board report won’t print/ }).click();
    await page.getByRole('button', { name: 'Pick up' }).click();
    await expect(page.locator('canvas')).toBeVisible();
    await expect.poll(soundsSoFar, 'the ring is heard').toBeGreaterThan(0);
    const rung = await soundsSoFar();
    await press(page.getByRole('button', { name: 'Answer' }));
    await expect.poll(soundsSoFar, 'the caller is heard').toBeGreaterThan(rung + 1);
    const signal = page.locator('#signal');
    await expect(signal).toContainText(/^Ines is speaking/);
    await page.keyboard.press('m');
    await page.keyboard.press('1');
    await expect(signal).toContainText(/^You talked over Ines/);
    await page.keyboard.press('h');
    await expect(signal).toContainText(/^Ines is on hold/);
    await page.keyboard.press('h');
    await handOver(page);
    await press(page.getByRole('button', { name: 'Leave it unfiled' }));
    await expect(page).toHaveTitle(/^How the call went/);
    await page.waitForLoadState('networkidle');
    expect(complaints).toEqual([]);
  });
});
