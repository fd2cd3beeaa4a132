import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { root } from '../../../tools/root.mjs';
import { addressOf } from './the-call.ts';

const PHASER = readFileSync(join(root, 'node_modules/phaser/dist/phaser.min.js'), 'utf8');
const BARE = `<!doctype html><title>bare</title><script src="/bare/phaser.js"></script><script>
  const game = new Phaser.Game({ type: Phaser.CANVAS, width: 1000, height: 800, banner: false, audio: { noAudio: true } });
  game.events.once('postrender', () => { window.drawnAt = performance.now(); });
</script>`;

/** From the page's start to the first frame of nothing but Phaser, in ms. */
export const bareFrame = async (page: Page, address: string): Promise<number> => {
  await page.route('**/bare/', (route) =>
    route.fulfill({ contentType: 'text/html', body: BARE, headers: {} }),
  );
  await page.route('**/bare/phaser.js', (route) =>
    route.fulfill({ contentType: 'text/javascript', body: PHASER }),
  );
  await page.goto(`${address}/bare/`);
  await page.waitForFunction(() => 'drawnAt' in window);
  return page.evaluate(() => (window as unknown as { drawnAt: number }).drawnAt);
};

/** From the press on “Answer” to the first word on the screen, in ms. */
export const firstWord = async (page: Page, address: string, seed: number): Promise<number> => {
  await page.goto(address);
  await page.getByRole('button', { name: 'Pick up' }).waitFor();
  await page.goto(address + addressOf(seed));
  await page.locator('canvas').waitFor();
  return page.evaluate(async () => {
    const answer = [...document.querySelectorAll('button')].find(({ textContent }) =>
      /^\s*Answer\s*$/.test(textContent ?? ''),
    );
    const pressedAt = performance.now();
    answer?.click();
    while (!document.querySelector('.caption .word:not(.later)'))
      await new Promise((done) => requestAnimationFrame(done));
    return performance.now() - pressedAt;
  });
};
