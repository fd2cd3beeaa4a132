import type { Browser } from '@playwright/test';

/** What the desk needs until a call can be picked up, and when Phaser is asked for. */
export const lobby = async (browser: Browser, address: string) => {
  const context = await browser.newContext({ serviceWorkers: 'block' });
  // in a page that is never idle, all that is fetched is the desk's own
  const busy = await context.newPage();
  await busy.addInitScript(() => {
    window.requestIdleCallback = () => 0;
  });
  await busy.goto(address);
  await busy.getByRole('button', { name: 'Pick up' }).waitFor();
  const own = await busy.evaluate(() =>
    (performance.getEntriesByType('resource') as PerformanceResourceTiming[])
      .filter(({ name }) => name.endsWith('.js'))
      .map(({ encodedBodySize }) => encodedBodySize),
  );
  await busy.close();
  const page = await context.newPage();
  await page.addInitScript(() => {
    new MutationObserver((_, observer) => {
      if (!document.querySelector('.pick-up')) return;
      (window as unknown as { readyAt: number }).readyAt = performance.now();
      observer.disconnect();
    }).observe(document, { childList: true, subtree: true });
  });
  await page.goto(address);
  await page.waitForFunction(() =>
    performance.getEntriesByType('resource').some(({ name }) => /\/mount-[^/]*\.js$/.test(name)),
  );
  const scripts = await page.evaluate(() =>
    (performance.getEntriesByType('resource') as PerformanceResourceTiming[])
      .filter(({ name }) => name.endsWith('.js'))
      .map(({ name, startTime }) => ({ name, startTime })),
  );
  const phaserAt = scripts.find(({ name }) => /\/mount-/.test(name))?.startTime ?? 0;
  const readyAt = await page.evaluate(() => (window as unknown as { readyAt: number }).readyAt);
  await context.close();
  return {
    scriptBytes: own.reduce((sum, bytes) => sum + bytes, 0),
    readyMs: Math.round(readyAt),
    phaserAskedForMs: Math.round(phaserAt),
  };
};
