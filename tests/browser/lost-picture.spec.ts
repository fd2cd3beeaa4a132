import { type Browser, expect, type Page, test } from '@playwright/test';
import type { KeptRun } from '../../src/store/archive.ts';
import { leaveWork } from './after-call.ts';
import { answerByFrames, frames, pause, picture } from './by-frames.ts';
import { complaintsOf } from './complaints.ts';
import { holdClock, withTimers } from './held-clock.ts';
import { press, untilCallGoesOn } from './press.ts';
import { stored } from './stored.ts';

const INES = '/#/call/board-report?seed=7&mode=practice';
/** As many frames as a picture is waited for, and some more: over three seconds. */
const WAITED_FOR = 210;

/** The process in which the browser draws dies, and takes with it what is drawn on every canvas. */
const loseGraphics = async (browser: Browser, page: Page): Promise<void> => {
  const session = await browser.newBrowserCDPSession();
  await session.send('Browser.crashGpuProcess');
  await session.detach();
  await expect.poll(() => happened(page)).toContain('contextlost');
};

const happened = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() => (window as unknown as { happened: string[] }).happened);

/** Takes note of what happens to the canvas, and where `forGood` lets nothing give it back what is lost. */
const watchCanvas = (page: Page, forGood: boolean): Promise<void> =>
  page.locator('canvas').evaluate((canvas, stays) => {
    const seen: string[] = [];
    (window as unknown as { happened: string[] }).happened = seen;
    for (const name of ['contextlost', 'contextrestored'])
      canvas.addEventListener(name, (event) => {
        seen.push(name);
        if (stays) event.preventDefault();
      });
  }, forGood);

test('a picture that the graphics card loses in mid-call comes back or is text, and the call is the same', async ({
  playwright,
}, { project: { use } }) => {
  // a browser of its own: whatever draws in it dies
  const browser = await playwright.chromium.launch(use.launchOptions);
  /** Plays the same call while something happens to its picture; gives what came of it. */
  const play = async (meanwhile: (page: Page) => Promise<void>) => {
    const context = await browser.newContext({
      ...(use.baseURL !== undefined && { baseURL: use.baseURL }),
      viewport: { width: 1440, height: 900 },
      reducedMotion: 'reduce',
      serviceWorkers: 'block',
    });
    const page = await context.newPage();
    const complaints = await complaintsOf(page);
    await holdClock(page);
    await page.goto(INES);
    await answerByFrames(page);
    await frames(page, 60);
    await page.keyboard.press('m');
    await meanwhile(page);
    await frames(page, WAITED_FOR);
    await page.keyboard.press('m');
    await frames(page, 20);
    await pause(page);
    const shown = (await page.locator('canvas').count()) > 0 ? await picture(page) : 'text';
    await press(page.getByRole('dialog').getByRole('button', { name: 'Go on' }));
    await expect(page.getByRole('dialog')).toBeHidden();
    await untilCallGoesOn(page);
    await press(page.getByRole('button', { name: 'End call' }));
    await press(page.getByRole('button', { name: 'End the call' }));
    await leaveWork(page);
    await withTimers(page, () => expect(page).toHaveURL(/#\/result/));
    const [run] = await withTimers(page, () => stored<KeptRun>(page, 'runs'));
    expect(complaints).toEqual([]);
    await context.close();
    return { shown, record: run?.record, total: run?.total, dimensions: run?.dimensions };
  };
  try {
    const unharmed = await play(async () => {});
    expect(unharmed.record?.acts.map(([, act]) => act)).toEqual([
      'answer',
      'backchannel',
      'backchannel',
      'end',
    ]);
    const back = await play(async (page) => {
      await watchCanvas(page, false);
      await loseGraphics(browser, page);
      await expect.poll(() => happened(page)).toContain('contextrestored');
    });
    expect(back).toEqual(unharmed);
    const gone = await play(async (page) => {
      await watchCanvas(page, true);
      await loseGraphics(browser, page);
    });
    expect(gone).toEqual({ ...unharmed, shown: 'text' });
  } finally {
    await browser.close();
  }
});
