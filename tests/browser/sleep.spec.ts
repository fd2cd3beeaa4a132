import { expect, type Page, test } from '@playwright/test';
import { faultsOf } from './axe.ts';
import { complaintsOf } from './complaints.ts';
import { holdClock, letPass, withTimers } from './held-clock.ts';
import { press, untilCallGoesOn } from './press.ts';
import { untilOf } from './stored.ts';

const HOUR_MS = 3_600_000;

/** Takes a call on a page whose clock is held, with frames as browsers give them: each for the moment at which it was asked for. */
const takeCall = async (page: Page, mode: string): Promise<void> => {
  await page.addInitScript(() => {
    localStorage.setItem('hold-the-line/settings', JSON.stringify({ view: 'text' }));
  });
  await holdClock(page);
  await page.goto(`/#/call/board-report?seed=7&mode=${mode}`);
  const answer = page.getByRole('button', { name: 'Answer' });
  await withTimers(page, () => answer.waitFor());
  await page.evaluate(() => {
    const next = requestAnimationFrame;
    globalThis.requestAnimationFrame = (frame) => {
      const asked = performance.now();
      return next(() => frame(asked));
    };
  });
  await letPass(page, 250);
  await press(answer);
  await letPass(page, 3077);
};

/** A device sleeps, and its clock with it or not: one frame comes late. */
const sleep = (page: Page, ms: number): Promise<void> => page.clock.fastForward(ms);

/** A device sleeps whose even clock stands still meanwhile, and only the one on the wall goes on. */
const sleepDeeply = async (page: Page, ms: number): Promise<void> => {
  await page.clock.setSystemTime((await page.evaluate(() => Date.now())) + ms);
  await page.clock.fastForward(16);
};

test('a device that sleeps costs a practice call no millisecond, and it waits until somebody is back', async ({
  page,
}) => {
  const complaints = await complaintsOf(page);
  await takeCall(page, 'practice');
  const stood = await untilOf(page);
  const notice = page.getByRole('dialog', { name: 'The call stood still while you were away' });
  const goOn = async () => {
    await press(notice.getByRole('button', { name: 'Go on' }));
    await untilCallGoesOn(page);
  };
  await sleep(page, HOUR_MS);
  await expect(notice).toContainText('the device slept, so Ines waited for you');
  await letPass(page, 1000);
  expect(await untilOf(page)).toBe(stood);
  await goOn();
  await letPass(page, 1234);
  expect(await untilOf(page)).toBe(stood + 1234);

  await sleepDeeply(page, HOUR_MS);
  await expect(notice).toBeVisible();
  expect(await untilOf(page)).toBe(stood + 1234);
  await goOn();
  await letPass(page, 1000);
  expect(await untilOf(page)).toBe(stood + 2234);
  expect(complaints).toEqual([]);
});

test('a device that sleeps costs an exam just the time that it slept, and the exam says so', async ({
  page,
}) => {
  const complaints = await complaintsOf(page);
  await takeCall(page, 'exam');
  const stood = await untilOf(page);
  const said = page.getByText('This page stood still for 10 seconds');
  await sleep(page, 10_000);
  await expect(said).toBeVisible();
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await letPass(page, 16);
  expect(await untilOf(page)).toBe(stood + 10_016);
  expect(await faultsOf(page)).toEqual([]);
  // it lies over the call, and goes by itself
  await letPass(page, 12_000);
  await expect(said).toBeHidden();

  await sleepDeeply(page, HOUR_MS);
  const notice = page.getByRole('dialog', { name: 'The call ended while you were away' });
  await expect(notice).toContainText('This page stood still for 60 minutes');
  expect(await faultsOf(page)).toEqual([]);
  // nothing else comes before it is read
  await letPass(page, 3000);
  await expect(notice).toBeVisible();
  await press(notice.getByRole('button', { name: 'Go on' }));
  await expect(notice).toBeHidden();
  await letPass(page, 2000);
  await withTimers(page, () => page.getByRole('heading', { name: 'After the call' }).waitFor());

  // whoever listens to it afterwards misses nothing of it either
  await page.getByRole('button', { name: 'Leave it unfiled' }).press('Enter');
  await withTimers(page, () => expect(page).toHaveURL(/#\/result/));
  await page.goto('/#/listen?at=4000');
  const bar = page.getByRole('banner');
  await withTimers(page, () => bar.getByRole('button', { name: 'Pause' }).waitFor());
  await letPass(page, 500);
  const where = await bar.getByRole('slider').getAttribute('aria-valuetext');
  await sleep(page, HOUR_MS);
  await expect(bar.getByRole('button', { name: 'Go on' })).toBeVisible();
  await expect(bar.getByRole('slider')).toHaveAttribute('aria-valuetext', where ?? '');
  expect(complaints).toEqual([]);
});

/** How far the clock of a page has gone, and the call that it is in; both in ms. */
type Moment = readonly [at: number, stood: number];

/** From now on, the moments of the frames that the page has. */
const watchFrames = (page: Page): Promise<unknown> =>
  page.evaluate(() => {
    const frames: Moment[] = [];
    const look = (): void => {
      const place = localStorage.getItem('hold-the-line/place') ?? '';
      frames.push([performance.now(), JSON.parse(place).record.until]);
      requestAnimationFrame(look);
    };
    requestAnimationFrame(look);
    (globalThis as unknown as { frames: Moment[] }).frames = frames;
  });

const momentsOf = (page: Page): Promise<readonly Moment[]> =>
  page.evaluate(() => (globalThis as unknown as { frames: Moment[] }).frames);

test('a browser whose pages are really stopped lets a practice call wait, and an exam go on once', async ({
  playwright,
}, { project: { use } }) => {
  const browser = await playwright.chromium.launch(use.launchOptions);
  try {
    const options = { ...(use.baseURL !== undefined && { baseURL: use.baseURL }) };
    const [practice, exam] = [await browser.newPage(options), await browser.newPage(options)];
    for (const [page, mode] of [
      [practice, 'practice'],
      [exam, 'exam'],
    ] as const) {
      await page.goto(`/#/call/board-report?seed=7&mode=${mode}`);
      await page.getByRole('button', { name: 'Answer' }).press('Enter');
      await page.waitForFunction(() => localStorage.getItem('hold-the-line/place'));
      await watchFrames(page);
      await expect.poll(async () => (await momentsOf(page)).length).toBeGreaterThan(2);
    }
    const session = await browser.newBrowserCDPSession();
    const { processInfo } = await session.send('SystemInfo.getProcessInfo');
    const pages = processInfo.filter(({ type }) => type === 'renderer');
    expect(pages.length).toBeGreaterThan(0);
    for (const { id } of pages) process.kill(id, 'SIGSTOP');
    await new Promise((done) => setTimeout(done, 5500));
    for (const { id } of pages) process.kill(id, 'SIGCONT');

    await expect(
      practice.getByRole('dialog', { name: 'The call stood still while you were away' }),
    ).toBeVisible();
    const moments = await momentsOf(practice);
    const woke = moments.findIndex(([at], n) => at - (moments[n - 1]?.[0] ?? at) > 5000);
    // what passed is that of the frame before it, in which whoever looks may come first
    const [, stood = 0] = moments[woke - 1] ?? [];
    expect((moments[woke]?.[1] ?? 0) - stood).toBeLessThanOrEqual(250);

    // the two go on in step, whatever else the machine has to do
    await expect
      .poll(async () => {
        const all = await momentsOf(exam);
        const [[from = 0, began = 0] = [], [at = 0, now = 0] = []] = [all[0], all.at(-1)];
        return at - from > 5000 && Math.abs(at - from - (now - began)) < 1000;
      })
      .toBe(true);
  } finally {
    await browser.close();
  }
});
