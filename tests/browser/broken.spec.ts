import { expect, type Page, test } from '@playwright/test';
import { BOARD_REPORT } from '../board-report.ts';
import { faultsOf } from './axe.ts';
import { focused, pickUp } from './by-keyboard.ts';
import { complaintsOf } from './complaints.ts';
import { expectToFit } from './fits.ts';
import { letPass, withTimers } from './held-clock.ts';
import { answer, untilFloorIsOpen, untilSignal } from './moments.ts';
import { repliesOf, saidSoFar } from './read-aloud.ts';
import { stockShelf } from './shelf.ts';

/** The good file with one passage written otherwise, and where that passage begins; from 1. */
const misspelt = (passage: string, instead: string, inside = '') => {
  const at = BOARD_REPORT.indexOf(passage);
  if (at < 0) throw new Error(`The file has no “${passage}”.`);
  const before = BOARD_REPORT.slice(0, at + passage.indexOf(inside));
  return {
    text: BOARD_REPORT.replace(passage, instead),
    line: before.split('\n').length,
    column: before.length - before.lastIndexOf('\n'),
  };
};

/** The part of the desk that tells of a file which cannot be played. */
const faultOf = (page: Page, file: string) =>
  page.getByRole('article').filter({ has: page.getByRole('heading', { name: file, exact: true }) });

test.describe('a scenario file at fault', () => {
  const FAULTS = [
    {
      what: 'that is no YAML',
      ...misspelt('  temperament: reactive', '  temperament: "reactive'),
      // the quote that is missing belongs at the end of the line
      column: '  temperament: "reactive'.length + 1,
      says: /not readable as YAML: a quote/i,
      shows: 'temperament: "reactive',
      remedy: /Close what was opened/,
    },
    {
      what: 'with a misspelt move',
      ...misspelt(
        'moves: [calm-down, make-repeat]',
        'moves: [calm-dwon, make-repeat]',
        'calm-down',
      ),
      says: /moves.*not known/i,
      shows: 'moves: [calm-dwon, make-repeat]',
      remedy: /calm-down/,
    },
    {
      what: 'that lacks a field',
      ...misspelt('  called: "Ines"\n', ''),
      // the one who calls is described from the line above on
      line: misspelt('  name: "Ines Calder"', '').line,
      column: 3,
      says: /caller.*called.*missing/i,
      shows: 'name: "Ines Calder"',
      remedy: /Add it/,
    },
    {
      what: 'that is empty',
      text: '',
      line: 1,
      column: 1,
      says: /the file/i,
      shows: '',
      remedy: /\w{3}/,
    },
  ];

  for (const { what, text, line, column, says, shows, remedy } of FAULTS) {
    test(`should be named with line, column and what is wrong: one ${what}`, async ({ page }) => {
      const complaints = await complaintsOf(page);
      await stockShelf(page, { 'board-report.yaml': text });
      await page.goto('/');
      const fault = faultOf(page, 'board-report.yaml');
      await expect(fault).toContainText(`Line ${line}, column ${column}`);
      await expect(fault).toContainText(says);
      await expect(fault).toContainText(shows);
      await expect(fault).toContainText(remedy);
      await expect(page.getByRole('button', { name: 'Pick up' })).toHaveCount(0);
      expect(complaints).toEqual([]);
    });
  }

  test('should be told of beside the calls that are good', async ({ page }) => {
    await stockShelf(page, {
      'board-report.yaml': BOARD_REPORT,
      'half-written.yaml': 'format: 1\nid: half-written\n',
    });
    await page.goto('/');
    await expect(page.getByRole('button', { name: 'Pick up' })).toBeEnabled();
    await expect(faultOf(page, 'half-written.yaml')).toContainText('Line 1, column 1');
    await expect(faultOf(page, 'board-report.yaml')).toHaveCount(0);
  });

  test('should be told of where the server lists a file that it does not give', async ({
    page,
  }) => {
    await stockShelf(page, { 'board-report.yaml': BOARD_REPORT });
    await page.route('**/scenarios/board-report.yaml', (route) => route.fulfill({ status: 500 }));
    await page.goto('/');
    await expect(faultOf(page, 'board-report.yaml')).toContainText(/could not be fetched.*500/);
  });

  test('should leave a page that says so at the address of its call', async ({ page }) => {
    await stockShelf(page, { 'board-report.yaml': 'nonsense' });
    await page.goto('/#/call/board-report?seed=1&mode=practice');
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('There is no such call.');
    await expect(page.getByRole('main')).toContainText('board-report');
    await page.getByRole('link', { name: 'Back to the desk' }).click();
    await expect(faultOf(page, 'board-report.yaml')).toContainText('Line 1, column 1');
  });
});

test.describe('a desk without a call', () => {
  test('should say that the folder is empty, and look again when asked', async ({ page }) => {
    await stockShelf(page, {});
    await page.goto('/');
    await expect(page.getByRole('heading', { name: 'No call is waiting' })).toBeVisible();
    await page.unrouteAll();
    await page.getByRole('button', { name: 'Look again' }).click();
    await expect(page.getByRole('button', { name: 'Pick up' })).toBeVisible();
  });

  for (const { how, answers } of [
    { how: 'cannot be reached', answers: undefined },
    { how: 'answers with an error', answers: { status: 503, body: 'not now' } },
    { how: 'answers with something else', answers: { contentType: 'text/html', body: '<p>Hi' } },
  ]) {
    test(`should say so when the server ${how}, and try again when asked`, async ({ page }) => {
      await page.route('**/scenarios/', (route) =>
        answers ? route.fulfill(answers) : route.abort('connectionrefused'),
      );
      await page.goto('/');
      await expect(page.getByRole('heading', { name: 'The desk cannot be reached' })).toBeVisible();
      await page.unrouteAll();
      await page.getByRole('button', { name: 'Try again' }).click();
      await expect(page.getByRole('button', { name: 'Pick up' })).toBeVisible();
    });
  }

  test('should say so at the address of a call, too, and let it ring when the server is back', async ({
    page,
  }) => {
    await page.route('**/scenarios/', (route) => route.abort('connectionrefused'));
    await page.goto('/#/call/board-report?seed=1&mode=practice');
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('The desk cannot be reached.');
    expect(await faultsOf(page)).toEqual([]);
    await expectToFit(page, 'a desk that cannot be reached');
    await page.unrouteAll();
    await page.getByRole('button', { name: 'Try again' }).click();
    await expect(page.getByRole('button', { name: 'Answer' })).toBeAttached();
  });
});

test.describe('an address that leads nowhere', () => {
  for (const address of ['/#/call/no-such-call', '/#/call/board-report?seed=x&mode=y', '/#/%E0']) {
    test(`should still show a page: ${address}`, async ({ page }) => {
      const complaints = await complaintsOf(page);
      await page.goto(address);
      await expect(page.getByRole('heading', { level: 1 }).first()).not.toBeEmpty();
      await expect(page.getByRole('main')).not.toBeEmpty();
      expect(complaints).toEqual([]);
    });
  }

  test('should say that there is nothing to look back on before the first call', async ({
    page,
  }) => {
    await page.goto('/#/result');
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(
      'There is no call to look back on yet.',
    );
  });
});

test.describe('a browser that cannot draw the scene', () => {
  /** Says a reply in the view that came by itself, and hears the caller's answer. */
  const expectPlayableAsText = async (page: Page) => {
    await expect(page.getByRole('status').filter({ hasText: /as text/ })).toBeVisible();
    await expect(page.locator('canvas')).toHaveCount(0);
    const view = page.getByRole('button', { name: 'Text view' });
    await expect(view).toHaveAttribute('aria-pressed', 'true');
    await expect(view).toBeDisabled();
    expect(await focused(page)).toBe('button Answer');
    await answer(page);
    await untilFloorIsOpen(page);
    const [first] = await repliesOf(page);
    await expect(page.getByRole('button', { name: first ?? '' })).toBeInViewport();
    await page.keyboard.press('1');
    await untilSignal(page, /^You are speaking/);
    await untilSignal(page, /^Ines is speaking/);
    expect((await saidSoFar(page)).at(-1)).toBe(`You ${first}`);
  };

  test('should be given the call as text where there is no canvas', async ({ page }) => {
    await page.addInitScript(() => {
      HTMLCanvasElement.prototype.getContext = () => null;
    });
    await pickUp(page);
    await letPass(page, 500);
    await expectPlayableAsText(page);
  });

  test('should be given the call as text where the code of the scene does not arrive', async ({
    page,
  }) => {
    await page.route(/\/assets\/mount-[^/]*\.js$/, (route) => route.abort());
    await pickUp(page);
    await letPass(page, 500);
    await expectPlayableAsText(page);
  });

  test('should be given the scene all the same where only WebGL is missing', async ({ page }) => {
    await page.addInitScript(() => {
      const { getContext } = HTMLCanvasElement.prototype;
      HTMLCanvasElement.prototype.getContext = function (
        this: HTMLCanvasElement,
        ...[kind, ...rest]: unknown[]
      ) {
        return /webgl/.test(String(kind)) ? null : Reflect.apply(getContext, this, [kind, ...rest]);
      };
    });
    await pickUp(page);
    // the picture needs frames to begin with, however late its code is there
    await withTimers(page, () => expect(page.locator('canvas')).toBeVisible());
    await expect(page.getByRole('status').filter({ hasText: /as text/ })).toHaveCount(0);
  });
});
