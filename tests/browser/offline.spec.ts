import { expect, test } from '@playwright/test';
import { complaintsOf } from './complaints.ts';

test.use({ serviceWorkers: 'allow' });

test.describe('a trainee without a network', () => {
  test('should play a call that shipped, after one visit, and find the desk as it was', async ({
    page,
    context,
  }) => {
    await page.goto('/');
    await expect(page.getByRole('button', { name: 'Pick up' })).toBeVisible();
    await page.evaluate(async () => {
      const { active, installing, waiting } = await navigator.serviceWorker.ready;
      const worker = active ?? waiting ?? installing;
      if (worker?.state === 'activated') return;
      await new Promise<void>((resolve) => {
        worker?.addEventListener('statechange', () => worker.state === 'activated' && resolve());
      });
    });
    await context.setOffline(true);

    const complaints = await complaintsOf(page);
    await page.goto('/#/call/printer-early?seed=3&mode=practice');
    await page.reload();
    const answer = page.getByRole('button', { name: 'Answer' });
    await expect(answer).toBeAttached();
    await expect(page.locator('canvas')).toBeVisible();
    await answer.press('Enter');
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
