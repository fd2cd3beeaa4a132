import { expect, test } from '@playwright/test';
import { BOARD_REPORT } from '../board-report.ts';
import { faultsOf } from './axe.ts';
import { complaintsOf } from './complaints.ts';
import { expectToFit, outOfPlace, unreadable } from './fits.ts';
import { unseenFocus } from './focus-seen.ts';
import { press, untilCallGoesOn } from './press.ts';
import { stockShelf } from './shelf.ts';

const softly = expect.configure({ soft: true });

test.use({ viewport: { width: 390, height: 844 } });

test('the states of a call that come seldom serve everyone as well', async ({ page }) => {
  const complaints = await complaintsOf(page);
  // what turns up or down does so at once
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await page.addInitScript(() => {
    localStorage.setItem('hold-the-line/settings', JSON.stringify({ view: 'text', speed: 0.5 }));
  });
  await page.goto('/#/guided');
  const dialog = page.getByRole('dialog');
  const pressButton = (name: string | RegExp) => press(page.getByRole('button', { name }));

  await test.step('the guided call, whose sharp answer keeps still until it is spoken of', async () => {
    await pressButton('Answer');
    await expect(page.getByRole('complementary', { name: 'Guide' })).toBeVisible();
    softly(await faultsOf(page), 'the guided call').toEqual([]);
    await expect(page.getByRole('button', { name: 'Stay silent' })).toBeFocused();
    await expect(page.locator('.card').first()).toBeVisible();
    expect(await page.locator('.card.tempts').count()).toBe(0);
  });

  await test.step('what is asked and told in mid-call', async () => {
    const seen = async (state: string, name: string | RegExp) => {
      await expect(page.getByRole('dialog', { name })).toBeVisible();
      softly(await faultsOf(page), state).toEqual([]);
      await expectToFit(page, state);
      await page.keyboard.press('Escape');
      await expect(dialog).toBeHidden();
      await untilCallGoesOn(page);
    };
    await page.evaluate(() => {
      Object.defineProperty(document, 'hidden', { configurable: true, get: () => true });
      document.dispatchEvent(new Event('visibilitychange'));
      Reflect.deleteProperty(document, 'hidden');
    });
    await seen('who comes back', 'The call stood still while you were away');
    const lowest = (await page.locator('.card').last().boundingBox()) ?? { y: 0, height: 9999 };
    softly(lowest.y + lowest.height, 'the last reply, in the window').toBeLessThanOrEqual(844);
    await pressButton('Pause');
    // what one stopped to read lies behind it, and stands in it
    await expect(dialog.getByRole('list', { name: 'Replies' })).toBeVisible();
    await seen('a call that stands still', 'The call stands still');
    await pressButton('End call');
    await seen('the question at the end', /^End the call/);
    await pressButton('Hand to lead');
    await seen('the question before a lead takes over', /^Hand /);
    await pressButton('Ticket');
    await pressButton('Sound, time and keys');
    await seen('the settings in mid-call', 'Settings');
  });
  expect(complaints).toEqual([]);
});

test('a call and a desk should show the focus in forced colours, light and dark, and a long name on a small screen', async ({
  page,
}) => {
  const name = 'Wilhelmina Featherstonehaugh-Schwarzenbach';
  await stockShelf(page, {
    'board-report.yaml': BOARD_REPORT.replace(/name: "?Ines Calder"?/, `name: "${name}"`),
  });
  await page.addInitScript(() => {
    localStorage.setItem('hold-the-line/settings', JSON.stringify({ view: 'text' }));
  });
  const expectFocus = async (state: string) => {
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ forcedColors: 'active', colorScheme });
      softly(await unseenFocus(page), `${state} in forced colours, ${colorScheme}`).toEqual([]);
    }
    await page.emulateMedia({ forcedColors: 'none', colorScheme: 'light' });
    softly(await unseenFocus(page), state).toEqual([]);
  };
  await page.goto('/#/');
  await expect(page.getByRole('button', { name: 'Pick up' })).toBeVisible();
  await expectFocus('the desk');
  await page.goto('/#/settings');
  await expect(page.getByRole('heading', { level: 1, name: 'Settings' })).toBeVisible();
  await expectFocus('the settings');
  await page.goto('/#/call/board-report?seed=3&mode=practice');
  await press(page.getByRole('button', { name: 'Answer' }));
  await expect(page.locator('.card').first()).toBeVisible();
  for (const width of [390, 320]) {
    await page.setViewportSize({ width, height: 844 });
    softly(await outOfPlace(page), `a long name at ${width} px`).toEqual([]);
    softly(await unreadable(page), `a long name at ${width} px, as it is read`).toEqual([]);
  }
  const grown = await page
    .locator('.card:has(.over)')
    .first()
    .evaluate((card: HTMLElement) => {
      const before = card.clientHeight;
      card.focus();
      return card.clientHeight - before;
    });
  expect(grown, 'px that a card grows when it would talk over her').toBe(0);
  await expect(page.locator('.who b')).toHaveText(name);
  await expectFocus('the call');
});
