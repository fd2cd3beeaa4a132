import type { Browser, Page } from '@playwright/test';
import { quantile } from './quantile.ts';
import { addressOf } from './the-call.ts';

/** A call is watched for so long, in ms. */
const WATCHED_MS = 20_000;

/** Counts, from now on, how long all that is asked for a frame takes. */
const watchFrames = (page: Page): Promise<unknown> =>
  page.addInitScript(() => {
    const own = window as unknown as { frames: number[] };
    own.frames = [];
    const ask = window.requestAnimationFrame.bind(window);
    let frame = -1;
    window.requestAnimationFrame = (work) =>
      ask((at) => {
        const from = performance.now();
        work(at);
        const took = performance.now() - from;
        if (at === frame) own.frames[own.frames.length - 1] = (own.frames.at(-1) ?? 0) + took;
        else own.frames.push(took);
        frame = at;
      });
  });

interface Traced {
  readonly name: string;
  readonly dur?: number;
}

/** How much of a frame of a call is scripting, and how long the garbage is collected at a time; in ms. */
export const frames = async (browser: Browser, address: string) => {
  const page = await browser.newPage();
  await watchFrames(page);
  await page.goto(address + addressOf(5));
  await page.locator('canvas').waitFor();
  await page.getByRole('button', { name: 'Answer' }).press('Enter');
  await page.evaluate(() => {
    (window as unknown as { frames: number[] }).frames.length = 0;
  });
  await browser.startTracing(page, { categories: ['devtools.timeline', 'v8'] });
  await page.waitForTimeout(WATCHED_MS);
  const trace = JSON.parse((await browser.stopTracing()).toString()) as {
    traceEvents: readonly Traced[];
  };
  const took = await page.evaluate(() => (window as unknown as { frames: number[] }).frames);
  await page.close();
  const sorted = took.sort((a, b) => a - b);
  const gc = trace.traceEvents
    .filter(({ name }) => name === 'MinorGC' || name === 'MajorGC')
    .map(({ dur = 0 }) => dur / 1000);
  return {
    frames: sorted.length,
    medianMs: quantile(sorted, 0.5),
    p95Ms: quantile(sorted, 0.95),
    collections: gc.length,
    longestCollectionMs: Math.max(0, ...gc),
  };
};
