import { expect, test } from '@playwright/test';

test.describe('the page as it is served', () => {
  test('should load without an error and within its content security policy', async ({ page }) => {
    const complaints: string[] = [];
    page.on('pageerror', (error) => complaints.push(String(error)));
    page.on('console', (message) => {
      if (message.type() === 'error') complaints.push(message.text());
    });
    page.on('requestfailed', (request) => complaints.push(request.url()));
    await page.addInitScript(() => {
      addEventListener('securitypolicyviolation', (violation) => {
        console.error(`${violation.violatedDirective}: ${violation.sourceFile}`);
      });
    });
    await page.goto('/');
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await page.waitForLoadState('networkidle');
    expect(complaints).toEqual([]);
  });

  test('should have WebGL, so that the scene is tested as it is drawn', async ({ page }) => {
    await page.goto('/');
    const has = await page.evaluate(
      () => document.createElement('canvas').getContext('webgl2') !== null,
    );
    expect(has).toBe(true);
  });
});
