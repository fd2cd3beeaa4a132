import { expect, test } from '@playwright/test';
import { complaintsOf } from './complaints.ts';

test.describe('the page as it is served', () => {
  test('should load without an error and within its content security policy', async ({ page }) => {
    const complaints = await complaintsOf(page);
    await page.goto('/');
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await page.waitForLoadState('networkidle');
    expect(complaints).toEqual([]);
  });

  test('should complain of what its content security policy forbids', async ({ page }) => {
    const complaints = await complaintsOf(page);
    await page.goto('/');
    await page.evaluate(() => {
      const script = document.createElement('script');
      script.textContent = 'document.title = "planted"';
      document.head.append(script);
    });
    await expect.poll(() => complaints).toContain('script-src-elem: inline');
    await expect(page).not.toHaveTitle('planted');
  });
});

test.describe('the desk', () => {
  test('should bring less than 120 KB of script, and no engine, before a call', async ({
    page,
  }) => {
    // in a page that is never idle, all that is fetched is the desk's own
    await page.addInitScript(() => {
      window.requestIdleCallback = () => 0;
    });
    await page.goto('/');
    await expect(page.getByRole('button', { name: 'Pick up' })).toBeVisible();
    const sizes = await page.evaluate(() =>
      (performance.getEntriesByType('resource') as PerformanceResourceTiming[])
        .filter(({ name }) => name.endsWith('.js'))
        .map(({ encodedBodySize }) => encodedBodySize),
    );
    const bytes = sizes.reduce((sum, size) => sum + size, 0);
    expect(bytes).toBeGreaterThan(50_000);
    expect(bytes).toBeLessThan(120_000);
  });
});
