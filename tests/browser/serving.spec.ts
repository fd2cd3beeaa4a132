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
