import type { Browser } from '@playwright/test';
import { handsOn } from './hands.ts';
import { held } from './heap.ts';
import { quickClock } from './quick-clock.ts';
import { createTrainee } from './whole-call.ts';

const CALLS = 20;

/** Twenty whole calls in one tab, by one trainee: what is held after the first and after the last. */
export const inARow = async (browser: Browser, address: string) => {
  const page = await browser.newPage();
  const cdp = await page.context().newCDPSession(page);
  await cdp.send('Performance.enable');
  await quickClock(page);
  const hands = await handsOn(page, cdp);
  const takeCall = createTrainee(page, hands);
  await page.goto(address);
  await hands.wait('.pick-up');
  await takeCall(1);
  const first = await held(cdp);
  for (let seed = 2; seed <= CALLS; seed += 1) await takeCall(seed);
  const last = await held(cdp);
  await page.close();
  const heap = last.heapBytes / first.heapBytes;
  const own = last.ownBytes / first.ownBytes;
  const dom = last.nodes / first.nodes;
  const row: readonly [string, string] = [
    `heap and DOM after ${CALLS} calls`,
    `${heap.toFixed(3)} (without compiled script ${own.toFixed(3)}) and ${dom.toFixed(3)} of after the first (1.1)`,
  ];
  return { result: { calls: CALLS, first, last, heap, own, dom }, row };
};
