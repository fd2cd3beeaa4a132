import { readFile } from 'node:fs/promises';
import { expect, type Page, test } from '@playwright/test';
import type { KeptRun } from '../../src/store/archive.ts';
import { handOver, leaveWork } from './after-call.ts';
import { faultsOf } from './axe.ts';
import { focused, tabTo } from './by-keyboard.ts';
import { complaintsOf } from './complaints.ts';
import { expectToFit } from './fits.ts';
import { unseenFocus } from './focus-seen.ts';
import { holdClock, letPass, passUntil } from './held-clock.ts';
import { lookBack } from './look-back.ts';
import { speakSlowly } from './moments.ts';
import { press } from './press.ts';
import { signalOf } from './read-aloud.ts';
import { stored } from './stored.ts';

/** The moments that mattered most are found beside all else, a decision at a time. */
const turningPointsOf = async (page: Page) => {
  const list = page.getByRole('region', { name: 'Where another choice would have changed most' });
  await expect(list.getByRole('button').first()).toBeVisible();
  return list.getByRole('button');
};

/** What helped and what cost are told apart without their colours: a circle and a diamond, and words. */
const expectShapes = async (page: Page): Promise<void> => {
  await expect(page.locator('.pin.helped circle').first()).toBeAttached();
  await expect(page.locator('.pin.cost rect').first()).toBeAttached();
  await expect(page.locator('.pin.helped rect, .pin.cost circle')).toHaveCount(0);
  for (const [helped, cost] of [
    ['.sign.helped', '.sign.cost'],
    ['.evidence li:not(.cost)', '.evidence li.cost'],
    ['.deed.helped .number', '.deed.cost .number'],
  ] as const) {
    const shapeOf = (which: string) =>
      page
        .locator(which)
        .first()
        .evaluate((mark) => {
          const drawn = getComputedStyle(mark, mark.matches('.sign') ? null : '::before');
          return [drawn.borderRadius, drawn.transform];
        });
    expect(await shapeOf(helped)).not.toEqual(await shapeOf(cost));
  }
  await expect(page.locator('.deed.cost .number .sr').first()).toHaveText(/^cost time/i);
};

const skip = (page: Page) => page.getByRole('button', { name: 'Skip' }).click();

test.describe('the look back by keyboard', () => {
  test('should ask first, show it beside the call, play a what-if, and find the plan kept', async ({
    page,
  }) => {
    const complaints = await complaintsOf(page);
    await lookBack(page);
    expect(await page.getByRole('main').innerText()).not.toMatch(/of 100/);
    await page.keyboard.type('12345432');
    expect(await focused(page)).toBe('button Show me the call');
    await page.keyboard.press('Enter');
    await expect(page.locator('.total')).toBeVisible();
    await expect(page.getByText('you thought: badly')).toHaveCount(1);
    await expect(page.getByText('you thought: very well')).toHaveCount(1);

    // along the line to the interruption, and into it
    await tabTo(page, 'button 1, at 0:08, helped: mm-hm');
    const pins = page.getByRole('list', { name: 'Moments on the line' }).getByRole('button');
    const cut = pins.filter({ has: page.locator('xpath=self::*[contains(@aria-label, "cost")]') });
    while (!(await cut.first().evaluate((pin) => pin === document.activeElement)))
      await page.keyboard.press('ArrowRight');
    await page.keyboard.press('Enter');
    const moment = page.locator('.moment');
    await expect(moment.getByRole('heading', { level: 2 })).toBeFocused();
    await expect(moment).toContainText('You talked over Ines.');
    await expect(moment).toContainText('Listening, in stage 2');
    const line = page.getByRole('region', { name: 'Transcript' }).locator('[aria-current="true"]');
    await expect(line).toBeInViewport();

    await tabTo(page, 'button Wait here for two seconds');
    await page.keyboard.press('Enter');
    await expect(moment.getByRole('status')).toHaveText(
      /^\d+ seconds shorter, .*relapse.* In this model, compared with what you did/,
    );
    await expect(page.locator('.ghost .way')).toBeAttached();
    await page.keyboard.press('Escape');
    await expect(moment).toHaveCount(0);
    await expect(cut.first()).toBeFocused();

    await tabTo(page, 'textbox If');
    await page.keyboard.press('Control+A');
    await page.keyboard.type('she stops');
    await tabTo(page, 'button Keep this plan');
    await page.keyboard.press('Enter');
    await expect(page.getByText('Kept. You will find it before the next call.')).toBeVisible();
    await expect
      .poll(async () => (await stored<KeptRun>(page, 'runs'))[0]?.plan?.cue)
      .toBe('she stops');

    await page.reload();
    await expect(page.locator('.total')).toBeVisible();
    await expect(page.getByRole('textbox', { name: 'If' })).toHaveValue('she stops');
    await page.getByRole('link', { name: 'Take the call again' }).click();
    await expect(page.getByLabel('Your plan')).toContainText('If she stops, then I');
    expect(complaints).toEqual([]);
  });
});

test.describe('the look back by pointer', () => {
  test('should open a moment from chart, transcript and list, and hand out page, picture and record', async ({
    page,
  }) => {
    await lookBack(page);
    await skip(page);
    const first = (await turningPointsOf(page)).first();
    await first.click();
    await expect(page.locator('.ghost .way')).toBeAttached();
    await page.getByRole('button', { name: 'Close' }).click();
    await expect(first).toBeFocused();
    await expect(page.locator('.ghost')).toHaveCount(0);

    const said = page.getByRole('region', { name: 'Transcript' }).getByRole('button');
    await said.filter({ hasText: 'Four times I’ve sent it.' }).first().click();
    await expect(page.locator('.moment')).toContainText('Ines: Four times I’ve sent it.');
    await expect(page.locator('.chart .cursor')).toBeAttached();

    const picture = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Save a picture' }).click();
    const saved = await readFile(await (await picture).path());
    expect(saved.subarray(1, 4).toString()).toBe('PNG');
    expect(saved.length).toBeGreaterThan(10_000);

    const pages = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
    expect(pages.match(/\/Type\s*\/Page\b/g)).toHaveLength(1);
  });

  const viewports = [
    { width: 1440, height: 900 },
    { width: 390, height: 844 },
  ] as const;
  for (const viewport of viewports) {
    test(`should give axe nothing to find with a moment open at ${viewport.width} × ${viewport.height}`, async ({
      page,
    }) => {
      await page.setViewportSize(viewport);
      await page.emulateMedia({ reducedMotion: 'reduce' });
      await lookBack(page);
      expect(await faultsOf(page)).toEqual([]);
      if (viewport === viewports[0]) await expectToFit(page, 'the question before it');
      await page.evaluate(() => scrollTo(0, document.body.scrollHeight));
      await skip(page);
      await expect(page.locator('.total')).toBeVisible();
      // however far the question was scrolled
      expect(await page.evaluate(() => scrollY)).toBe(0);
      await (await turningPointsOf(page)).first().click();
      await page.getByText('Four questions, if you like').click();
      expect(await faultsOf(page)).toEqual([]);
      if (viewport === viewports[0]) {
        await expectToFit(page, 'the debrief');
        await expectShapes(page);
        await page.emulateMedia({ forcedColors: 'active', colorScheme: 'dark' });
        expect(await unseenFocus(page)).toEqual([]);
        await expectShapes(page);
        await page.emulateMedia({ forcedColors: 'none', colorScheme: 'light' });
      }
      await page.getByRole('link', { name: 'Listen from here' }).click();
      await expect(page.getByRole('button', { name: 'Pause' })).toBeFocused();
      await page.keyboard.press('Enter');
      expect(await faultsOf(page)).toEqual([]);
    });
  }
});

test.describe('a call that was just played', () => {
  test('should be looked back at, played another way, and leave a plan that is found before the next call', async ({
    page,
  }) => {
    const complaints = await complaintsOf(page);
    await speakSlowly(page);
    await page.goto('/#/call/board-report?seed=7&mode=practice');
    await press(page.getByRole('button', { name: 'Answer' }));
    const signal = page.locator('#signal');
    await expect(signal).toContainText(/^Ines is speaking/);
    // a reply while she speaks cuts in
    await page.keyboard.press('2');
    await expect(signal).toContainText(/^You (talked|are talking) over Ines/);
    await expect(signal).toContainText(/^(You talked over Ines|Ines is speaking)/);
    await press(page.getByRole('button', { name: 'End call' }));
    await press(page.getByRole('button', { name: 'End the call' }));
    await page.getByRole('button', { name: 'Leave it unfiled' }).click();
    await expect(page.getByRole('heading', { name: 'Before you see a number' })).toBeFocused();
    // the figures work from the moment the page is there
    await page.keyboard.type('22222222');
    await expect(page.getByRole('button', { name: 'Show me the call' })).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(page.locator('.total')).toContainText('of 100');
    await expect(page.getByRole('main')).toContainText('You cut in on Ines once.');
    await (await turningPointsOf(page)).first().click();
    await expect(page.locator('.moment').getByRole('status')).toContainText('In this model');
    await expect(page.locator('.ghost .way')).toBeAttached();
    await page.getByRole('button', { name: 'Close' }).click();
    await page.getByRole('textbox', { name: 'If' }).fill('she stops');
    await page.getByRole('button', { name: 'Keep this plan' }).click();
    await page.getByRole('link', { name: 'Back to the desk' }).click();
    await expect(page.getByText(/If she stops, then I/)).toBeVisible();
    await page.getByRole('button', { name: 'Pick up' }).click();
    await expect(page.getByLabel('Your plan')).toContainText('If she stops, then I');
    expect(complaints).toEqual([]);
  });
});

test.describe('the call, again', () => {
  test('should play by itself at any speed, from any point, and let nobody act', async ({
    page,
  }) => {
    await lookBack(page);
    await skip(page);
    await holdClock(page);
    await page.getByRole('link', { name: 'Listen again' }).click();
    await expect(page.getByRole('button', { name: 'Pause' })).toBeVisible();
    const slider = page.getByRole('slider', { name: 'Where in the call' });
    const at = async () => Number(await slider.inputValue());
    const before = await at();
    await page.getByRole('button', { name: '4× speed' }).click();
    await letPass(page, 5000);
    expect((await at()) - before).toBeGreaterThan(18_000);
    await expect(page.locator('.desk')).toHaveAttribute('inert', '');
    await press(slider, 'End');
    await letPass(page, 500);
    await expect(page.getByRole('button', { name: 'From the start' })).toBeVisible();
  });

  test('should be taken over at a decision, as practice that counts for no best run', async ({
    page,
  }) => {
    await lookBack(page);
    await skip(page);
    await (await turningPointsOf(page)).first().click();
    await holdClock(page);
    await page.getByRole('link', { name: 'Try this moment again' }).click();
    await expect(page.getByRole('dialog', { name: 'You are back at 0:29' })).toBeVisible();
    expect(await faultsOf(page)).toEqual([]);
    await page.keyboard.press('Enter');
    const speaks = await passUntil(page, async () =>
      /^Ines is speaking/.test(await signalOf(page)),
    );
    expect(speaks).toBe(true);
    await handOver(page);
    await leaveWork(page);
    await press(page.getByRole('button', { name: 'Skip' }));
    await expect(page.getByRole('main')).toContainText('You took this call over at 0:29');
    await page.goto('/#/');
    await page.getByRole('button', { name: 'Pick up' }).waitFor();
    // that of the call that was looked back at, and not of the one that was taken over
    await expect(page.getByRole('button', { name: /Best run: 80/ })).toHaveCount(1);
  });
});
