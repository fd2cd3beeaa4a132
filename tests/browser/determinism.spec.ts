import { readFile } from 'node:fs/promises';
import { expect, type Page, test } from '@playwright/test';
import type { RunRecord } from '../../src/call/index.ts';
import { playCall, playerNamed } from '../../src/explore/index.ts';
import { happenings } from '../../src/pages/result/happening.ts';
import { type RunResult, replayed } from '../../src/store/run-result.ts';
import { BOARD_REPORT, boardReport } from '../board-report.ts';
import { fileWork } from './after-call.ts';
import { pickUp, sceneIsDrawn, tabTo } from './by-keyboard.ts';
import type * as engine from './engine.ts';
import { playAgain } from './engine.ts';
import { engineScript } from './engine-script.ts';
import { pastOwnView } from './moments.ts';
import { takeRashly } from './trainees.ts';

const PLAYERS = ['listener', 'interrupter:4', 'random', 'harmful', 'silent'] as const;
const SEEDS = [1, 20_731, 999_999] as const;

const recordOf = (player: string, seed: number): RunRecord => {
  const made = playerNamed(player);
  if (!made) throw new Error(`There is no player named ${player}.`);
  return playCall(boardReport(), made, seed).record();
};

/** The figure of the result page; in the text of the page nothing parts the figure from the words. */
const totalOf = ({ scorecard: { total } }: RunResult): RegExp => new RegExp(`\\b${total}of 100`);

/** Where two texts part, with what stands there in both; undefined where they are the same. */
const firstDifference = (a: string, b: string): string | undefined => {
  if (a === b) return undefined;
  let at = 0;
  while (a[at] === b[at]) at += 1;
  const near = (text: string) => text.slice(Math.max(0, at - 60), at + 60);
  return `at ${at}:\n${near(a)}\n${near(b)}`;
};

test.describe('the engine in Chromium and on Node', () => {
  let page: Page;
  test.beforeAll(async ({ browser }) => {
    page = await browser.newPage();
    await page.goto('about:blank');
    await page.addScriptTag({ content: await engineScript() });
  });
  test.afterAll(() => page.close());

  for (const player of PLAYERS) {
    test(`should make the same of a call by ${player}, to the byte`, async () => {
      for (const seed of SEEDS) {
        const record = recordOf(player, seed);
        const onNode = playAgain(BOARD_REPORT, record);
        const inChromium = await page.evaluate(
          ([text, acts]) =>
            (globalThis as unknown as { engine: typeof engine }).engine.playAgain(text, acts),
          [BOARD_REPORT, record] as const,
        );
        // so that two empty hands are not the same
        expect(onNode).toContain('"cue":"ended"');
        expect(firstDifference(onNode, inChromium)).toBeUndefined();
      }
    });
  }

  test('should tell two calls apart that differ in a millisecond', async () => {
    // a call that ends a millisecond later is not over at the end of the record, and leaves no work yet
    const { afterCall: _, ...record } = recordOf('interrupter:4', 1);
    const acts = record.acts.map(
      ([at, ...act], index) => [index === record.acts.length - 1 ? at + 1 : at, ...act] as const,
    );
    expect(
      firstDifference(
        playAgain(BOARD_REPORT, record),
        playAgain(BOARD_REPORT, { ...record, acts }),
      ),
    ).toBeDefined();
  });
});

test.describe('a call that was played in the browser', () => {
  test('should be played again on Node from its saved record, to the same score and words', async ({
    page,
  }) => {
    await pickUp(page);
    await sceneIsDrawn(page);
    await page.keyboard.press('a');
    await takeRashly(page);
    const open = boardReport()['wrap-up']?.dispositions.find(({ id }) => id === 'filed-open');
    await fileWork(page, open?.label ?? '');
    await pastOwnView(page);

    const download = page.waitForEvent('download');
    await tabTo(page, 'button Save the record');
    await page.keyboard.press('Enter');
    const record = JSON.parse(await readFile(await (await download).path(), 'utf8')) as RunRecord;
    expect(record.afterCall).toEqual({ disposition: 'filed-open' });
    const again = replayed(boardReport(), record);
    if (!again) throw new Error('The record was not accepted.');

    await expect(page.getByRole('main')).toContainText(totalOf(again));
    const transcript = page.getByRole('region', { name: 'Transcript' });
    const told = happenings(again.scenario, again.log).flatMap((it) =>
      'says' in it ? [it.says] : [],
    );
    expect(told.length).toBeGreaterThan(20);
    for (const says of told) await expect(transcript).toContainText(says);
  });

  test('should be told the same by the built game as it was scored on Node', async ({ page }) => {
    for (const player of ['listener', 'random'] as const) {
      const record = recordOf(player, 7);
      const onNode = replayed(boardReport(), record);
      if (!onNode) throw new Error('The record was not accepted.');
      await page.goto('/');
      await page.evaluate((kept) => {
        sessionStorage.setItem('hold-the-line/last-run', kept);
      }, JSON.stringify(record));
      await page.goto('/#/result');
      await page.reload();
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(
        onNode.scenario.endings[onNode.view.ended?.ending ?? '']?.title ?? '',
      );
      await expect(page.getByRole('main')).toContainText(totalOf(onNode));
    }
  });
});
