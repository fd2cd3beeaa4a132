import { readFileSync } from 'node:fs';
import { expect, type Page, test } from '@playwright/test';
import { readScenario, type Scenario } from '../../src/scenario/index.ts';
import { untilAfterCall } from './after-call.ts';
import { faultsOf } from './axe.ts';
import { focused, pickUp, sceneIsDrawn, tabTo } from './by-keyboard.ts';
import { press } from './press.ts';
import { announcementsOf } from './read-aloud.ts';
import { stockShelf } from './shelf.ts';

const TEXT = readFileSync(new URL('../../scenarios/outage-update.yaml', import.meta.url), 'utf8');
const reading = readScenario(TEXT, 'outage-update.yaml');
const { message } = ('scenario' in reading ? reading.scenario : {}) as Scenario;
if (!message) throw new Error('The call leaves no message.');
const wordsOf = (part: string): string =>
  message.sentences.find(({ gives }) => gives?.includes(part as never))?.says ?? '';
const [impact, status, next] = ['impact', 'status', 'next-time'].map(wordsOf) as [
  string,
  string,
  string,
];

/** Takes the call that leaves a message, and puts the phone down at once. */
const hangUp = async (page: Page): Promise<void> => {
  await stockShelf(page, { 'outage-update.yaml': TEXT });
  await pickUp(page, 'The outage, afterwards');
  await sceneIsDrawn(page);
  await page.keyboard.press('a');
  await press(page.getByRole('button', { name: 'End call' }));
  await press(page.getByRole('button', { name: 'End the call' }));
  await untilAfterCall(page);
};

/** The sentences of the message, as they stand. */
const written = (page: Page): Promise<readonly string[]> =>
  page
    .getByRole('region', { name: /^Your message/ })
    .locator('p.written')
    .allInnerTexts();

const take = async (page: Page, words: string): Promise<void> => {
  await tabTo(page, `checkbox ${words}`);
  await page.keyboard.press('Space');
};

for (const viewport of [
  { width: 1440, height: 900 },
  { width: 390, height: 844 },
]) {
  test.describe(`a message after a call at ${viewport.width} × ${viewport.height}`, () => {
    test.use({ viewport });

    test('should be composed, put in order and filed by keyboard, and be said aloud meanwhile', async ({
      page,
    }) => {
      await hangUp(page);
      const main = page.getByRole('main');
      await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
      for (const { says } of message.peer ?? []) await expect(main).toContainText(says);
      await expect(main).toContainText(`0 of ${message.most} at most`);

      await tabTo(page, 'button File it and look back');
      await page.keyboard.press('Enter');
      await expect(main).toContainText('Take at least one, or leave the call unfiled.');
      expect(await focused(page)).toMatch(/^checkbox /);
      expect(await faultsOf(page), 'something is missing').toEqual([]);

      await page.getByRole('heading', { level: 1 }).focus();
      const inOrder = message.sentences.map(({ says }) => says);
      await take(page, next);
      for (const words of [impact, status]) {
        await page.getByRole('heading', { level: 1 }).focus();
        await take(page, words);
      }
      expect(await written(page)).toEqual([next, impact, status]);
      expect(await announcementsOf(page)).toContain(
        'Added as sentence 3. The message has 3 sentences.',
      );

      await tabTo(page, `button Down: ${next}`);
      await page.keyboard.press('Enter');
      await expect(page.getByRole('button', { name: `Down: ${next}` })).toBeFocused();
      await page.keyboard.press('Enter');
      expect(await written(page)).toEqual([impact, status, next]);
      expect(await announcementsOf(page)).toContain('Now sentence 3 of 3.');

      const spare = inOrder.filter((says) => ![impact, status, next].includes(says));
      for (const words of spare.slice(0, message.most - 3)) {
        await page.getByRole('heading', { level: 1 }).focus();
        await take(page, words);
      }
      await page.getByRole('heading', { level: 1 }).focus();
      await take(page, spare.at(-1) ?? '');
      expect(await written(page)).toHaveLength(message.most);
      expect(await announcementsOf(page)).toContain(
        `The message has its ${message.most} sentences. Take one out first.`,
      );
      for (const words of spare.slice(0, message.most - 3)) {
        await tabTo(page, `button Take out: ${words}`);
        await page.keyboard.press('Enter');
      }
      expect(await written(page)).toEqual([impact, status, next]);
      expect(await focused(page)).toMatch(/^heading Your message/);
      expect(await faultsOf(page), 'a message').toEqual([]);
      const scrollWidth = await page.evaluate(() => document.documentElement.scrollWidth);
      expect(scrollWidth).toBeLessThanOrEqual(viewport.width);

      await tabTo(page, 'button File it and look back');
      await page.keyboard.press('Enter');
      await expect(page).toHaveTitle(/^How the call went/);
    });
  });
}
