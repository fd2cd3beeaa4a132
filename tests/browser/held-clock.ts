import type { BrowserContext, Page } from '@playwright/test';

/** The longest time that one frame lets pass, in ms: as much as the call's own clock takes of one. */
const FRAME_MS = 250;

const held = new WeakSet<BrowserContext>();

/** Whether the clock of a page is held. */
export const heldOf = (page: Page): boolean => held.has(page.context());

/**
 * Stops the clock of a page that is not loaded yet. From here on its time passes in `letPass` only, frame by frame, so a
 * call of six minutes is played in half of one, and the same each time.
 */
export const holdClock = async (page: Page): Promise<void> => {
  await page.clock.install({ time: 0 });
  await page.clock.pauseAt(1000);
  held.add(page.context());
};

/** Lets `ms` pass on a page whose clock is held. */
export const letPass = async (page: Page, ms: number): Promise<void> => {
  for (let left = ms; left > 0; left -= FRAME_MS) {
    await page.clock.fastForward(Math.min(FRAME_MS, left));
  }
};

/** Lets time pass until something is so, and tells whether it came to be. Looks `everyMs`, for `longestMs` at most. */
export const passUntil = async (
  page: Page,
  isSo: () => Promise<boolean>,
  { everyMs = FRAME_MS, longestMs = 60_000 } = {},
): Promise<boolean> => {
  for (let passed = 0; passed <= longestMs; passed += everyMs) {
    if (await isSo()) return true;
    await letPass(page, everyMs);
  }
  return false;
};

const running = new WeakSet<Page>();

/** Does something that needs the page's timers while its clock is held; hardly any time of the call passes meanwhile. */
export const withTimers = async <Outcome>(
  page: Page,
  work: () => Promise<Outcome>,
): Promise<Outcome> => {
  // they run already
  if (running.has(page)) return work();
  running.add(page);
  let done = false;
  const outcome = work().finally(() => {
    done = true;
  });
  try {
    while (!done) await page.clock.runFor(1);
  } finally {
    running.delete(page);
  }
  return outcome;
};

/** Gives what is being fetched the time that it takes, however little of the page's own passes: as much as one answer of the server. */
export const fetchTakesItsTime = async (page: Page): Promise<void> => {
  await page.evaluate(() => fetch('/', { cache: 'no-store' }).then((it) => it.text()));
};
