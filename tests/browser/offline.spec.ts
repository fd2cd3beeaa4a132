import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, type Page, test } from '@playwright/test';
import { root } from '../../tools/root.mjs';
import { complaintsOf } from './complaints.ts';
import { press } from './press.ts';
import { startTeamServer } from './team-server.ts';

test.use({ serviceWorkers: 'allow' });

/** Waits until the game works offline on this page. */
const untilInstalled = (page: Page): Promise<void> =>
  page.evaluate(async () => {
    const { active, installing, waiting } = await navigator.serviceWorker.ready;
    const worker = active ?? waiting ?? installing;
    if (worker?.state === 'activated') return;
    await new Promise<void>((resolve) => {
      worker?.addEventListener('statechange', () => worker.state === 'activated' && resolve());
    });
  });

test.describe('a trainee without a network', () => {
  test('should play a call that shipped, after one visit, and find the desk as it was', async ({
    page,
    context,
  }) => {
    await page.goto('/');
    await expect(page.getByRole('button', { name: 'Pick up' })).toBeVisible();
    await untilInstalled(page);
    // the page that brought the worker is none of its own; one opened from here on is
    await page.goto('about:blank');
    await context.setOffline(true);

    const complaints = await complaintsOf(page);
    await page.goto('/#/call/printer-early?seed=3&mode=practice');
    const answer = page.getByRole('button', { name: 'Answer' });
    await expect(answer).toBeAttached();
    await expect(page.locator('canvas')).toBeVisible();
    await press(answer);
    await expect(page.getByRole('log')).toContainText(/^Tomasz .{10}/);
    await page.goto('/#/');
    await expect(page.getByRole('button', { name: 'Pick up' })).toBeVisible();
    expect(await page.getByRole('listitem').count()).toBeGreaterThan(10);
    // the browser itself fetches the sign of the tab, and tries the network before an old copy is taken
    const own = /ERR_INTERNET_DISCONNECTED|\/icon-[^/]*\.svg$/;
    expect(complaints.filter((line) => !own.test(line))).toEqual([]);
  });
});

test.describe('the game', () => {
  test('should be ready to be installed, with icons of its own', async ({ page, request }) => {
    await page.goto('/');
    const href = await page.locator('link[rel=manifest]').getAttribute('href');
    const answer = await request.get(href ?? '');
    expect(answer.headers()['content-type']).toContain('application/manifest+json');
    const { icons, start_url, display } = await answer.json();
    expect({ start_url, display }).toEqual({ start_url: '/', display: 'standalone' });
    for (const { src, type } of icons) {
      const icon = await request.get(src);
      expect([icon.status(), icon.headers()['content-type']]).toEqual([200, type]);
    }
  });
});

test.describe('a new version of the game', () => {
  const REVISION = /("url":"\/index\.html","revision":")([^"]+)"/;
  /** Which build a page is, as the test marked it. */
  const buildOf = (page: Page) => page.locator('meta[name=build]').getAttribute('content');

  test('should come at the next visit and never in mid-call, and leave the game to be played offline', async ({
    page,
    context,
  }) => {
    const web = mkdtempSync(join(tmpdir(), 'hold-build-'));
    cpSync(join(root, 'dist/web'), web, { recursive: true });
    const write = (file: string, change: (text: string) => string): void =>
      writeFileSync(join(web, file), change(readFileSync(join(root, 'dist/web', file), 'utf8')));
    /** Lays a build there, as an update of the server does. */
    const publish = (build: string): void => {
      write('index.html', (text) =>
        text.replace('<head>', `<head><meta name="build" content="${build}">`),
      );
      write('offline.js', (text) => text.replace(REVISION, `$1$2-${build}"`));
    };
    publish('A');
    const server = await startTeamServer({ web });
    try {
      await page.goto(server.address);
      await untilInstalled(page);
      await page.goto(`${server.address}/#/call/printer-early?seed=3&mode=practice`);
      await page.reload();
      expect(await buildOf(page)).toBe('A');
      await press(page.getByRole('button', { name: 'Answer' }));
      await expect(page.getByRole('log')).toContainText(/^Tomasz .{10}/);

      publish('B');
      await page.evaluate(async () => {
        (globalThis as { stays?: true }).stays = true;
        const registration = await navigator.serviceWorker.ready;
        await registration.update();
      });
      // it is there, and waits for as long as the call goes on
      await page.waitForFunction(
        async () => (await navigator.serviceWorker.ready).waiting?.state === 'installed',
      );
      await expect(page.getByRole('button', { name: 'End call' })).toBeEnabled();
      expect(await page.evaluate(() => (globalThis as { stays?: true }).stays)).toBe(true);
      expect(await buildOf(page)).toBe('A');
      expect(await page.getByRole('log').textContent()).toMatch(/^Tomasz/);

      // the next visit is the new one, and even the call goes on; without a network a build that is whole is there
      await page.reload();
      const goOn = page.getByRole('button', { name: 'Go on where you were' });
      await expect(goOn).toBeVisible();
      expect(await buildOf(page)).toBe('B');
      await context.setOffline(true);
      await page.reload();
      await expect(goOn).toBeVisible();
      await press(goOn);
      await expect(page.getByRole('button', { name: 'End call' })).toBeEnabled();
    } finally {
      await server.close();
      rmSync(web, { recursive: true, force: true });
    }
  });
});
