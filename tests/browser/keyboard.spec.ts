import { expect, type Page, test } from '@playwright/test';
import { boardReport } from '../board-report.ts';
import { fileWork } from './after-call.ts';
import { focused, pickUp, sceneIsDrawn, tabTo } from './by-keyboard.ts';
import { passUntil } from './held-clock.ts';
import { pastOwnView } from './moments.ts';
import { takeBadly, takeWell } from './trainees.ts';

const { endings, 'wrap-up': wrapUp } = boardReport();
const labelOf = (id: string): string =>
  wrapUp?.dispositions.find((one) => one.id === id)?.label ?? '';
const noteOf = (id: string): string => wrapUp?.notes.find((one) => one.id === id)?.says ?? '';

/** What the result page says, once it is there. */
const resultOf = async (page: Page) => {
  await pastOwnView(page);
  const words = await page.getByRole('main').innerText();
  return {
    total: Number(/(\d+)\s+of 100\b/.exec(words)?.[1]),
    criticalFails: !words.includes('no critical fail'),
    ending: await page.getByRole('heading', { level: 1 }).innerText(),
  };
};

/** Presses what the page offers to answer the phone, which has the focus already. */
const answer = async (page: Page): Promise<void> => {
  expect(await focused(page)).toBe('button Answer');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('button', { name: 'Stay silent' })).toBeFocused();
};

test.describe('a call by keyboard alone', () => {
  test('should lead a listener beside the scene to a printed report, and back to a ringing phone', async ({
    page,
  }) => {
    await pickUp(page);
    await sceneIsDrawn(page);
    await answer(page);
    const announced = await takeWell(page);
    await fileWork(page, labelOf('filed-mended'), noteOf('note-fair'));

    const { total, criticalFails, ending } = await resultOf(page);
    expect(total).toBeGreaterThanOrEqual(85);
    expect(criticalFails).toBe(false);
    expect(ending).toBe(endings.printed?.title);
    await expect(page.getByRole('main')).toContainText('You never cut in on Ines.');
    await expect(page.getByRole('main')).toContainText(noteOf('note-fair'));
    expect([...announced]).toContain('Ines sounds calmer');

    await tabTo(page, 'link Take the call again');
    await page.keyboard.press('Enter');
    expect(
      await passUntil(page, async () => (await focused(page)) === 'button Answer', {
        longestMs: 2000,
      }),
    ).toBe(true);
  });

  test('should cost one who cuts in, soothes and orders in the text view most of the score', async ({
    page,
  }) => {
    await pickUp(page);
    await sceneIsDrawn(page);
    await tabTo(page, 'button Text view');
    await page.keyboard.press('Enter');
    await expect(page.locator('canvas')).toHaveCount(0);
    await tabTo(page, 'button Answer');
    await answer(page);
    const announced = await takeBadly(page);
    await fileWork(page, labelOf('filed-open'));

    const { total, ending } = await resultOf(page);
    expect(total).toBeLessThan(50);
    expect(ending).toBe(endings['caller-hangs-up']?.title);
    const main = page.getByRole('main');
    await expect(main).toContainText(/You cut in on Ines (twice|\w+ times)\./);
    await expect(main).toContainText(/repl(y|ies) came too early\./);
    expect([...announced]).toContain('You talked over Ines');
  });
});
