import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, type Page, test } from '@playwright/test';
import { playCall, playerNamed } from '../../src/explore/index.ts';
import { readScenario } from '../../src/scenario/index.ts';
import { keptRun } from '../../src/store/kept-run.ts';
import { resultOf } from '../../src/store/run-result.ts';
import { root } from '../../tools/root.mjs';
import { BOARD_REPORT } from '../board-report.ts';
import { scenarioOf } from '../server/api/calls.ts';
import { faultsOf } from './axe.ts';
import { complaintsOf } from './complaints.ts';
import { expectToFit } from './fits.ts';
import { holdClock, letPass, passUntil, withTimers } from './held-clock.ts';
import { goOnWith, openWith, recordUntil } from './left-call.ts';
import { press, untilThere } from './press.ts';
import { stockShelf } from './shelf.ts';

const SEED = 7;
const addressOf = (call: string): string => `#/call/${call}?seed=${SEED}&mode=practice`;

/** A file of a call as the game reads it. */
const read = (text: string, file: string) => {
  const reading = readScenario(text, file);
  if ('findings' in reading) throw new Error(JSON.stringify(reading.findings));
  return reading.scenario;
};

const textOf = (...path: readonly string[]): string => readFileSync(join(root, ...path), 'utf8');

/** What a page shows has nothing that axe finds, and fits however narrow the window and large the letters. */
const expectSound = async (page: Page, state: string): Promise<void> => {
  expect.soft(await faultsOf(page), state).toEqual([]);
  await withTimers(page, () => expectToFit(page, state));
};

/** Opens the desk of somebody who reads calls as text, on a page whose clock is held. */
const openDesk = async (page: Page): Promise<void> => {
  await page.addInitScript(() =>
    localStorage.setItem('hold-the-line/settings', JSON.stringify({ view: 'text' })),
  );
  // what turns up or down does so at once
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await holdClock(page);
  await page.goto('/');
  await untilThere(page.getByRole('button', { name: 'Pick up' }));
};

/** What of the desk cannot be seen or pressed in the window as it is, by its words. */
const coveredOn = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('.desk button')].flatMap((button) => {
      const { left, top, width, height, bottom } = button.getBoundingClientRect();
      const seen = document.elementFromPoint(left + width / 2, top + height / 2);
      return bottom <= innerHeight && button.contains(seen) ? [] : [button.innerText];
    }),
  );

test.use({ viewport: { width: 390, height: 844 } });

/** The board report, whose first reply that fits promises how long a hold will take. */
const PROMISING = BOARD_REPORT.replace('uses: [pages]\n', 'uses: [pages]\n        promises: 30s\n');

test('the moments of a call that come seldom serve everyone', async ({ page }) => {
  const complaints = await complaintsOf(page);
  await stockShelf(page, {
    'board-report.yaml': PROMISING,
    'late-callback.yaml': textOf('scenarios', 'late-callback.yaml'),
  });
  await openDesk(page);
  const says = (words: string) =>
    withTimers(page, () => expect(page.locator('#signal')).toContainText(words));

  await test.step('a snap answer that has the focus', async () => {
    const call = read(textOf('assets', 'guided', 'first-call.yaml'), 'first-call.yaml');
    const hands = { player: 'silent', seed: SEED, composure: 300 };
    const record = recordUntil(
      call,
      hands,
      ({ snap, floor, silenceMs }) => snap !== undefined && floor === 'open' && silenceMs > 2500,
    );
    await goOnWith(page, '#/guided', record);
    // the guide has just told which it is, and does not press it into anybody's hand
    await withTimers(page, () =>
      expect(page.getByRole('complementary', { name: 'Guide' })).toContainText('the sharp one'),
    );
    const card = page.locator('.card.tempts');
    await untilThere(card);
    await expect(card).not.toBeFocused();
    await card.focus();
    await expectSound(page, 'a snap answer in focus');
  });

  await test.step('a ticket that is read while the call goes on', async () => {
    const record = recordUntil(
      scenarioOf('late-callback'),
      { player: 'listener', seed: SEED },
      ({ caption, floor }) => caption?.kind === 'story' && floor === 'caller',
    );
    await goOnWith(page, addressOf('late-callback'), record);
    const ticket = page.getByRole('tab', { name: 'Ticket' });
    await page.keyboard.press('t');
    await withTimers(page, () => expect(ticket).toBeFocused());
    expect(await coveredOn(page)).toEqual([]);
    await expectSound(page, 'a ticket over a call');
    // it comes before what can be done in the call, again in a window of this size
    await withTimers(page, () => expect(page.locator('.panel.open + .line-area')).toHaveCount(1));
    const silent = page.getByRole('button', { name: 'Stay silent' });
    await silent.focus();
    await page.keyboard.press('Escape');
    await withTimers(page, () => expect(ticket).toHaveCount(0));
    await expect(silent).toBeFocused();
    await page.keyboard.press('t');
    await withTimers(page, () => expect(ticket).toBeFocused());
    await withTimers(page, () => page.getByRole('button', { name: 'Close the panel' }).click());
    await expect(ticket).toHaveCount(0);
    await expect(silent).toBeFocused();
  });

  await test.step('a hold with a promise', async () => {
    const record = recordUntil(
      read(PROMISING, 'board-report.yaml'),
      { player: 'listener', seed: SEED },
      ({ beat }) => beat === 'still-there',
    );
    await goOnWith(page, addressOf('board-report'), record);
    await page.keyboard.press('h');
    await says('You said: back within 30\u00a0s.');
    await expectSound(page, 'a hold with a promise');
  });

  await test.step('a caller who has rung off, and who is rung back', async () => {
    const record = recordUntil(
      scenarioOf('late-callback'),
      { player: 'listener', seed: SEED },
      ({ waiting }) => waiting?.for === 'callback',
    );
    await goOnWith(page, addressOf('late-callback'), record);
    await says('Anjali has rung off');
    await expect(page.getByRole('button', { name: 'Rung off' })).toBeVisible();
    await expectSound(page, 'a caller who has rung off');
    await page.keyboard.press('h');
    await letPass(page, 250);
    await expect(page.locator('#signal')).toContainText('Anjali’s phone is ringing');
    await expect(page.getByRole('button', { name: 'Murmur: mm-hm' })).toBeDisabled();
    await expectSound(page, 'a caller who is rung back');
  });
  expect(complaints).toEqual([]);
});

const finished = (call: string, player: string) => {
  const scenario = scenarioOf(call);
  const hands = playerNamed(player);
  if (!hands) throw new Error(`There is no player ${player}.`);
  const played = playCall(scenario, hands, SEED, 'practice');
  return keptRun(resultOf(scenario, played), call, 1);
};

/** A record that ends with its call: the work after it is still to be done. */
const unfiled = (call: string) => {
  const { afterCall: _, ...record } = finished(call, 'listener').record;
  return record;
};

test('what lies around calls serves everyone', async ({ page }) => {
  const complaints = await complaintsOf(page);
  await openDesk(page);
  const arrives = async (name: string | RegExp) => {
    const heading = page.getByRole('heading', { level: 1, name });
    expect(await passUntil(page, () => heading.isVisible())).toBe(true);
  };

  await test.step('the end of the guided call', async () => {
    const call = read(textOf('assets', 'guided', 'first-call.yaml'), 'first-call.yaml');
    const hands = { player: 'listener', seed: SEED, composure: 300 };
    const record = recordUntil(call, hands, ({ ended }) => ended !== undefined);
    await openWith(page, '#/guided', { left: { record } });
    await arrives(/./);
    await expect(page.locator('.guided-points')).toBeVisible();
    await expectSound(page, 'the end of the guided call');
  });

  for (const call of ['board-report', 'outage-update'])
    await test.step(`the work after “${call}”`, async () => {
      await openWith(page, addressOf(call), { left: { record: unfiled(call) } });
      await arrives('After the call');
      await press(page.getByRole('button', { name: 'File it and look back' }));
      await expect(page.locator('.missing').first()).toBeVisible();
      await expectSound(page, `the work after ${call}`);
    });

  const calls = ['board-report', 'printer-early', 'late-callback'];
  const runs = calls.map((call) => finished(call, 'interrupter'));
  const shift = (done: number) => ({
    seed: SEED,
    mode: 'practice',
    calls,
    done: calls.slice(0, done),
  });
  await test.step('between two calls of a shift', async () => {
    await openWith(page, '#/shift', { runs, shift: shift(1) });
    await arrives('Call 1 of 3 is done');
    await expectSound(page, 'between two calls');
  });

  await test.step('the picture of the day', async () => {
    await openWith(page, '#/shift', { shift: shift(3) });
    await arrives('The picture of the day');
    await expectSound(page, 'the picture of the day');
  });
  expect(complaints).toEqual([]);
});
