import { expect, type Page, test } from '@playwright/test';
import { playCall, playerNamed } from '../../src/explore/index.ts';
import { en } from '../../src/words/en.ts';
import { BOARD_REPORT, boardReport } from '../board-report.ts';
import { faultsOf } from './axe.ts';
import { holdClock, passUntil, withTimers } from './held-clock.ts';
import { press } from './press.ts';
import { stockShelf } from './shelf.ts';

/** Arabic letters in the place of ours, with what is put in left alone: as long as English, and read from right to left. */
const turned = (message: string): string => {
  const letters = 'ابتثجحخدذرزسشصضطظعغفقكلمنهوي';
  let depth = 0;
  return message.replace(/[{}a-zA-Z#]/g, (sign) => {
    if (sign === '{') depth += 1;
    if (sign === '}') depth -= 1;
    return depth > 0 || /[{}#]/.test(sign) ? sign : (letters[sign.charCodeAt(0) % 28] ?? sign);
  });
};

/** Lets German be fetched as a language that is read from right to left; it exists in this test only. */
const speakFromTheRight = async (page: Page): Promise<void> => {
  const words = Object.fromEntries(
    Object.entries(en).map(([key, message]) => [key, turned(message)]),
  );
  const catalogue = { ...words, 'language.tag': 'ar', 'language.direction': 'rtl' };
  await page.route(/\/assets\/de-[^/]*\.js$/, (route) =>
    route.fulfill({
      contentType: 'text/javascript',
      body: `export const de = ${JSON.stringify(catalogue)};`,
    }),
  );
};

const hands = playerNamed('interrupter:2');
if (!hands) throw new Error('nobody cuts in');
const cutIn = JSON.stringify(playCall(boardReport(), hands, 1, 'practice').record());

/** All that the call about the board report says or shows; as short as this, words are not surely its own. */
const LONG_ENOUGH = 12;
const textsOf = (value: unknown): readonly string[] =>
  typeof value === 'string'
    ? value.length < LONG_ENOUGH
      ? []
      : [value]
    : Object.values((value as object | null) ?? {}).flatMap(textsOf);

/** Words of a call on the page that do not say that they are English, where the page itself is in another language. */
const unnamed = (page: Page, texts: readonly string[]): Promise<readonly string[]> =>
  page.evaluate((all) => {
    const walk = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const found: string[] = [];
    for (let node = walk.nextNode(); node; node = walk.nextNode()) {
      const words = node.textContent ?? '';
      const [quoted] = all.filter((text) => words.includes(text));
      const language = node.parentElement?.closest('[lang]')?.getAttribute('lang');
      if (quoted !== undefined && language !== 'en') found.push(`${language}: ${words}`);
    }
    return found;
  }, texts);

const sideways = (page: Page): Promise<number> =>
  page.evaluate(() => document.documentElement.scrollWidth - innerWidth);

test.describe('a trainee whose browser asks for German', () => {
  test.use({ locale: 'de-AT' });

  test('should be spoken to in German, and in English from the middle of a call on', async ({
    page,
  }) => {
    await page.goto('/#/call/printer-early?seed=3&mode=practice');
    await expect(page.locator('html')).toHaveAttribute('lang', 'de');
    await press(page.getByRole('button', { name: 'Abheben' }));
    const signal = page.locator('#signal');
    await expect(signal).toContainText('Tomasz spricht');
    expect(await faultsOf(page)).toEqual([]);
    await page.getByRole('button', { name: 'Ton, Zeit und Tasten' }).click();
    await page.getByRole('radio', { name: 'English' }).check();
    await page.getByRole('button', { name: 'Back to the call' }).click();
    await expect(page.locator('html')).toHaveAttribute('lang', 'en');
    await expect(signal).toContainText('Tomasz is speaking');
    await expect(page.getByRole('button', { name: 'Hold', exact: true })).toBeEnabled();
    // the same call goes on
    await expect(page.getByRole('log')).toContainText('Tomasz');
  });

  test('should be rung in German, and see the whole conversation in English from the middle of it on', async ({
    page,
  }) => {
    const ticket = page.getByRole('heading', { level: 2 }).first();
    const said = page.getByRole('log').locator('p').first();
    const choose = async (language: string, back: string): Promise<void> => {
      await withTimers(page, () =>
        page.getByRole('button', { name: /^(Ton, Zeit und Tasten|Sound, time and keys)$/ }).click(),
      );
      await withTimers(page, () => page.getByRole('radio', { name: language }).check());
      await withTimers(page, () => page.getByRole('button', { name: back }).click());
    };
    await holdClock(page);
    await page.goto('/#/call/printer-early?seed=3&mode=practice');
    await withTimers(page, () => expect(ticket).toHaveText('Etiketten laufen über zwei'));
    await press(page.getByRole('button', { name: 'Abheben' }));
    expect(await passUntil(page, async () => (await said.count()) > 0)).toBe(true);
    await expect(said).toContainText('Brennen tut nichts, das sag ich gleich.');
    await expect(said.locator('[lang="de"]')).toHaveCount(1);
    const card = page.locator('.cards li').first();
    await expect(card.locator('[lang="de"]')).toHaveCount(1);

    await choose('English', 'Back to the call');
    await expect(said).toContainText('Nothing’s on fire, I’ll say that first.');
    await expect(said.locator('[lang="en"]')).toHaveCount(1);
    await expect(ticket).toHaveText('Labels print across two');
    await expect(ticket).toHaveAttribute('lang', 'en');
    await expect(card.locator('[lang="en"]')).toHaveCount(1);
    await expect(page.getByRole('log').locator('p')).toHaveCount(1);

    await choose('Deutsch', 'Zurück zum Anruf');
    await withTimers(page, () => expect(said).toContainText('Brennen tut nichts'));
    await expect(ticket).toHaveText('Etiketten laufen über zwei');
  });

  test('should find German on the map of many runs, and why a file is none of them', async ({
    page,
  }) => {
    await page.goto('/#/trainer');
    const given = (name: string, text: string) => ({
      name,
      mimeType: 'application/json',
      buffer: Buffer.from(text),
    });
    await page
      .locator('input[accept=".json"]')
      .setInputFiles([given('run.json', cutIn), given('package.json', '{ "name": "app" }')]);
    const bad = page.getByRole('listitem').filter({ hasText: 'package.json' });
    await expect(bad).toContainText('Die Zeile „format“ fehlt. Nach einem Anruf „Die Aufzeichnung');
    await press(page.getByText('Auf der Karte zeigen'));
    const map = page.getByRole('img', { name: 'Die Abschnitte von „Der Vorstandsbericht' });
    // it is drawn anew, and the old picture gone, when the words of the call come late
    const picture = (): Promise<string> =>
      map.evaluate(async (shown: HTMLImageElement) => {
        const answer = await fetch(shown.src).catch(() => undefined);
        return (await answer?.text()) ?? '';
      });
    await expect
      .poll(picture)
      .toMatch(
        /lang="de".*Der Vorstandsbericht druckt nicht: die Karte.*Das Telefon klingelt.*„Danke.für.den.Anruf/s,
      );
  });

  test('should read in German why a record is refused, and what the score of another rests on', async ({
    page,
  }) => {
    // a shelf with the call alone, without its German words
    await stockShelf(page, { 'board-report.yaml': BOARD_REPORT });
    await page.goto('/#/');
    const runs = page.getByRole('region', { name: 'Einen Lauf öffnen' });
    const given = (name: string, text: string) => ({
      name,
      mimeType: 'application/json',
      buffer: Buffer.from(text),
    });
    await runs
      .locator('input')
      .setInputFiles([given('run.json', cutIn), given('cut.json', cutIn.slice(0, 200))]);
    const refused = runs.getByRole('listitem').filter({ hasText: 'cut.json' });
    await expect(refused).toContainText('bricht in Zeile 1, Spalte 201 ab');
    await runs.getByRole('button', { name: 'Nachbesprechung' }).click();
    const offered = page.getByRole('region', { name: 'Was der Anruf bot' });
    await offered.locator('summary').first().click();
    await expect(offered.getByText('Das fiel mitten in den Satz.').first()).toBeVisible();
    expect(await sideways(page)).toBeLessThanOrEqual(0);
    expect(await faultsOf(page)).toEqual([]);

    // so the page quotes it in English everywhere, and says so
    const texts = textsOf(boardReport());
    const quotes = async (text: string | RegExp) => {
      await expect(page.getByText(text).first()).toBeAttached();
      expect.soft(await unnamed(page, texts)).toEqual([]);
    };
    await page.locator('.turning-points li button').first().click();
    await quotes(/“ sagen$/);
    await page.goto('/#/');
    await runs.locator('input').setInputFiles([given('run.json', cutIn), given('cut.json', '')]);
    await quotes('Nachbesprechung');
    await page.goto('/#/call/board-report?seed=3&mode=practice');
    await quotes('Finance');
    await press(page.getByRole('button', { name: 'Abheben' }));
    await expect(page.getByRole('log').locator('p').first()).toBeAttached();
    await quotes('Finance');
  });

  test('should find the whole page turned around by a language from right to left, but for the time', async ({
    page,
  }) => {
    await speakFromTheRight(page);
    for (const width of [1440, 390]) {
      await page.setViewportSize({ width, height: 844 });
      for (const address of ['/#/', '/#/settings', '/#/call/printer-early?seed=3&mode=practice']) {
        await page.goto(address);
        await expect(page.locator('html')).toHaveAttribute('dir', 'rtl');
        await expect(page.getByRole('main')).toBeVisible();
        expect(await sideways(page), `${address} at ${width}`).toBeLessThanOrEqual(0);
        if (width < 1000) expect(await faultsOf(page), address).toEqual([]);
      }
    }
    await expect(page.locator('.scene-host')).toHaveCSS('direction', 'ltr');
    await page.goto('/#/settings');
    await expect(page.locator('main input[type=range]').first()).toBeVisible();
    const heading = await page.getByRole('heading', { level: 1 }).boundingBox();
    const main = await page.getByRole('main').boundingBox();
    // the title stands at the right edge of its column
    expect(heading && main && main.x + main.width - heading.x - heading.width).toBeLessThan(40);
    expect(await faultsOf(page)).toEqual([]);
  });
});
