import { expect, test } from '@playwright/test';
import { tabTo } from './by-keyboard.ts';
import { keepRuns } from './keep-runs.ts';
import { press } from './press.ts';

const plan = { cue: 'they start again', act: 'let them get to the end' };
const PLAN = 'If they start again, then I let them get to the end.';

test.describe('coming back', () => {
  test('should show what is due and why, and the plan, at the desk and while the phone rings', async ({
    page,
  }) => {
    await keepRuns(page, [{ call: 'board-report', daysAgo: 1.1, total: 70, plan }]);
    const next = page.getByRole('region', { name: 'The board report won’t print' });
    await expect(next).toContainText('A day has passed since you took this call');
    await expect(next).toContainText(PLAN);
    await expect(page.getByText('One is due again.')).toBeVisible();
    await tabTo(page, 'button Pick up');
    await page.keyboard.press('Enter');
    await expect(page.getByRole('button', { name: 'Answer' })).toBeAttached();
    await expect(page.getByRole('complementary', { name: 'Your plan' })).toContainText(PLAN);
    await press(page.getByRole('button', { name: 'Answer' }));
    await expect(page.getByRole('complementary', { name: 'Your plan' })).toHaveCount(0);
  });

  test('should offer gentle calls first, and harder ones when asked, now and the next time', async ({
    page,
  }) => {
    await page.goto('/');
    await expect(page.getByText('New calls for you: gentle')).toBeVisible();
    const offered = page.locator('.next h2');
    const gentle = await offered.textContent();
    await press(page.getByRole('button', { name: 'Harder' }));
    await expect(page.getByText('New calls for you: testing (recommended: gentle)')).toBeVisible();
    await expect(offered).not.toHaveText(gentle ?? '');
    await page.reload();
    await expect(page.getByRole('button', { name: 'Harder' })).toHaveAttribute(
      'aria-pressed',
      'true',
    );
  });
});
