import { expect, type Page, test } from '@playwright/test';
import { answerByFrames, frames, pause, picture } from './by-frames.ts';
import { complaintsOf } from './complaints.ts';
import { holdClock, letPass } from './held-clock.ts';

const DEBORAH = '#/call/printer-early?seed=3&mode=practice';
const ANOTHER = '#/call/printer-early?seed=4&mode=practice';
const INES = '#/call/board-report?seed=7&mode=practice';

const goTo = (page: Page, hash: string): Promise<void> =>
  page.evaluate((to) => location.assign(to), hash);

/** Takes a call to a moment in it, and lets it stand there. */
const standAt = async (page: Page, count: number): Promise<void> => {
  await answerByFrames(page);
  await frames(page, count);
  await pause(page);
};

test('each call of a tab has a picture to itself, of which nothing is left in the next', async ({
  page,
}) => {
  const complaints = await complaintsOf(page);
  await page.emulateMedia({ reducedMotion: 'reduce' });
  // what is on each canvas in the moment in which it comes into the page
  await page.addInitScript(() => {
    const own = window as unknown as { came: boolean[] };
    own.came = [];
    new MutationObserver((changes) => {
      for (const { addedNodes } of changes)
        for (const node of addedNodes) {
          if (!(node instanceof HTMLCanvasElement)) continue;
          const { width, height } = node;
          const data = node.getContext('2d')?.getImageData(0, 0, width, height).data;
          const pixels = new Uint32Array(data?.buffer ?? new ArrayBuffer(0));
          own.came.push(pixels.every((pixel) => pixel === pixels[0]));
        }
    }).observe(document, { childList: true, subtree: true });
  });
  await holdClock(page);
  await page.goto(`/${INES}`);
  await standAt(page, 150);
  const alone = await picture(page);

  // the tab of another call, in a window of another size
  await page.goto('/');
  await page.reload();
  await goTo(page, DEBORAH);
  await standAt(page, 100);
  await page.locator('canvas').evaluate((canvas) => canvas.setAttribute('data-first', ''));
  expect(await picture(page)).not.toBe(alone);
  await page.setViewportSize({ width: 1024, height: 768 });
  await expect
    .poll(async () => {
      await letPass(page, 100);
      return page.locator('canvas').evaluate(({ clientWidth }) => clientWidth);
    })
    .toBeLessThan(1024);
  await goTo(page, '#/');
  await page.getByRole('button', { name: 'Pick up' }).waitFor();
  await expect(page.locator('canvas')).toHaveCount(0);
  await page.setViewportSize({ width: 1440, height: 900 });

  // a call that is left before its picture has come, and the next at once
  await goTo(page, ANOTHER);
  await page.getByRole('button', { name: 'Answer' }).waitFor({ state: 'attached' });
  await goTo(page, INES);
  await expect(page.locator('.who b')).toHaveText(/^Ines/);
  await standAt(page, 150);
  await expect.poll(() => picture(page)).toBe(alone);
  await expect(page.locator('canvas')).toHaveCount(1);
  await expect(page.locator('canvas[data-first]')).toHaveCount(1);
  expect(await page.evaluate(() => (window as unknown as { came: boolean[] }).came)).not.toContain(
    false,
  );
  expect(complaints).toEqual([]);
});
