import { expect, type Page, test } from '@playwright/test';
import { BOARD_REPORT } from '../board-report.ts';
import { faultsOf } from './axe.ts';
import { complaintsOf } from './complaints.ts';
import { press } from './press.ts';

const MINE = BOARD_REPORT.replace(/^id: .*$/m, 'id: mine').replace(
  /^title: .*$/m,
  'title: "The badge that came late"',
);

const drop = async (page: Page, name: string, text: string): Promise<void> => {
  const data = await page.evaluateHandle(
    ([file, words]) => {
      const transfer = new DataTransfer();
      transfer.items.add(new File([words], file, { type: 'application/yaml' }));
      return transfer;
    },
    [name, text] as const,
  );
  await page.dispatchEvent('body', 'drop', { dataTransfer: data });
};

test.describe('a scenario file that is put on the desk', () => {
  test('should be chosen by key, checked, and taken without any server', async ({ page }) => {
    const complaints = await complaintsOf(page);
    await page.route('**/scenarios/', (route) => route.abort('connectionrefused'));
    // the browser is told long before the key comes that the test takes the chooser: told just before, it may come after it
    const chooser = page.waitForEvent('filechooser');
    await page.goto('/');
    await expect(page.getByRole('heading', { name: 'The desk cannot be reached' })).toBeVisible();
    await press(page.getByRole('button', { name: 'Choose a call' }));
    await (await chooser).setFiles({
      name: 'mine.yaml',
      mimeType: 'application/yaml',
      buffer: Buffer.from(MINE),
    });
    await expect(page.getByRole('status').filter({ hasText: 'is on the desk' })).toContainText(
      'mine.yaml: “The badge that came late” is on the desk',
    );
    // what may be hard to hear is said before it is picked up, and again while it rings
    await expect(page.getByRole('button', { name: 'Pick up' })).toHaveAccessibleDescription(
      'In this call: insults and the fear of losing a job.',
    );
    await page.goto('/#/call/mine?seed=3&mode=practice');
    await expect(page.getByText('In this call: insults')).toBeVisible();
    await expect(page.getByRole('button', { name: /^Answer/ })).toBeVisible();
    // nobody answers at the shelf, which is what this is about
    expect(complaints.filter((one) => !/scenarios|CONNECTION_REFUSED/.test(one))).toEqual([]);
  });

  test('should be dropped anywhere, and say what is to mend', async ({ page }) => {
    await page.goto('/');
    await expect(page.getByRole('button', { name: 'Pick up' })).toBeVisible();
    const text = MINE.replace('opening: pick-up', 'opening: pick-pu');
    await drop(page, 'mine.yaml', text);
    const fault = page.getByRole('article').filter({ hasText: 'mine.yaml' });
    await expect(fault).toContainText(
      `Line ${text.split('\n').indexOf('opening: pick-pu') + 1}, column 10`,
    );
    await expect(fault).toContainText("Did you mean 'pick-up'?");
    expect(await faultsOf(page)).toEqual([]);
    await drop(page, 'mine.yaml', MINE);
    await expect(fault).toHaveCount(0);
    await page.getByRole('button', { name: 'Take mine.yaml off the desk' }).click();
    await expect(page.getByRole('button', { name: /mine.yaml/ })).toHaveCount(0);
  });
});
