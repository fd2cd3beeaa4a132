import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, type Locator, type Page, test } from '@playwright/test';
import { PLAYERS, type PlayerMaker, playCall } from '../../src/explore/index.ts';
import { boardReport } from '../board-report.ts';
import { faultsOf } from './axe.ts';
import { tabTo } from './by-keyboard.ts';
import { complaintsOf } from './complaints.ts';
import { expectToFit } from './fits.ts';
import { keepRuns } from './keep-runs.ts';
import { press } from './press.ts';

const recordOf = (player: string, seed: number) =>
  playCall(boardReport(), (PLAYERS[player] as PlayerMaker)(1), seed).record();
const file = (name: string, content: unknown) => ({
  name,
  mimeType: 'application/json',
  buffer: Buffer.from(typeof content === 'string' ? content : JSON.stringify(content)),
});
const record = recordOf('listener', 1);

/** Drops files on the page as a hand does. */
const drop = async (page: Page, files: readonly ReturnType<typeof file>[]): Promise<void> => {
  const given = files.map(({ name, buffer }) => ({ name, text: buffer.toString() }));
  await page.evaluate((all) => {
    const dataTransfer = new DataTransfer();
    for (const { name, text } of all) dataTransfer.items.add(new File([text], name));
    for (const type of ['dragover', 'drop'])
      document.body.dispatchEvent(
        new DragEvent(type, { dataTransfer, bubbles: true, cancelable: true }),
      );
  }, given);
};

/** The picture that an image shows, as it is written. */
const svgOf = (image: Locator): Promise<string> =>
  image.evaluate(async (shown: HTMLImageElement) => (await fetch(shown.src)).text());

test.describe('a run record that is dropped on the desk', () => {
  test('should open its debrief', async ({ page }) => {
    const complaints = await complaintsOf(page);
    await page.goto('/');
    await page.getByRole('heading', { name: 'Open a run' }).waitFor();
    await drop(page, [file('run.json', record)]);
    await expect(page).toHaveURL(/#\/result/);
    await expect(page.getByRole('heading', { level: 1 })).not.toBeEmpty();
    expect(complaints).toEqual([]);
  });

  test('should be named with the reason where it cannot be opened, beside the good ones', async ({
    page,
  }) => {
    await page.goto('/');
    await page.getByRole('heading', { name: 'Open a run' }).waitFor();
    await drop(page, [
      file('good.json', record),
      file('old.json', { ...record, engine: '0' }),
      file('elsewhere.json', { ...record, scenario: { id: 'gone', hash: 'x' } }),
      file('cut.json', JSON.stringify(record).slice(0, 200)),
      file('edited.json', { ...record, until: record.until + 60_000 }),
      file('notes.txt', 'milk, eggs'),
    ]);
    const found = page.getByRole('region', { name: 'Open a run' }).getByRole('listitem');
    await expect(found).toHaveCount(6);
    for (const reason of [/old.*engine '0'/, /elsewhere.*not here/, /cut.*breaks off/])
      await expect(found.filter({ hasText: reason })).toHaveCount(1);
    for (const reason of [/edited.*was over/, /notes.*not JSON/])
      await expect(found.filter({ hasText: reason })).toHaveCount(1);
    expect(await faultsOf(page)).toEqual([]);
    await tabTo(page, 'button Debrief of “The board report won’t print”, 100');
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(/#\/result/);
  });
});

test.describe('all my data', () => {
  test('should be exported, deleted after a question, and brought back', async ({ page }) => {
    const plan = { cue: 'they stop', act: 'wait' };
    await keepRuns(page, [{ call: 'board-report', daysAgo: 1.1, total: 70, plan }]);
    await page.goto('/#/settings');
    const coming = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Export' }).click();
    const text = readFileSync(await (await coming).path(), 'utf8');
    expect(JSON.parse(text)).toMatchObject({ runs: [{ total: 70, plan }] });

    await press(page.getByRole('button', { name: 'Delete everything' }));
    await press(page.getByRole('button', { name: 'Keep them' }));
    await expect(page.getByText('one run with your plans')).toBeVisible();
    await press(page.getByRole('button', { name: 'Delete everything' }));
    await press(page.getByRole('button', { name: 'Delete', exact: true }));
    await expect(page.getByText('All of it is deleted.')).toBeVisible();
    await page.reload();
    await expect(page.getByText('0 runs with your plans')).toBeVisible();

    const input = page.locator('input[type=file]');
    await input.setInputFiles(file('hold-the-line.json', text.slice(0, 100)));
    await expect(page.getByText(/was cut off/)).toBeVisible();
    await input.setInputFiles(file('hold-the-line.json', text));
    await expect(page.getByText('one run brought back')).toBeVisible();
    await page.goto('/#/');
    await expect(page.getByText('If they stop, then I wait.')).toBeVisible();
  });
});

for (const viewport of [
  { width: 1440, height: 900 },
  { width: 390, height: 844 },
]) {
  test.describe(`the pages about many runs at ${viewport.width} × ${viewport.height}`, () => {
    test.use({ viewport });

    test('should count a folder, name what is no record in it, and draw it on the map', async ({
      page,
    }) => {
      const complaints = await complaintsOf(page);
      await page.goto('/#/trainer');
      await page.getByRole('button', { name: 'Choose files' }).waitFor();
      expect(await faultsOf(page)).toEqual([]);
      const runs = ['listener', 'fixer', 'always-first'].flatMap((player) =>
        [1, 2, 3].map((seed) => file(`${player}-${seed}.json`, recordOf(player, seed))),
      );
      await drop(page, [...runs, file('notes.txt', 'milk')]);
      await page.getByText(/^9 runs played again in [\d.]+ s\. 1 could not/).waitFor();
      await expect(page.getByText('notes.txt')).toBeVisible();
      await expect(page.getByRole('row', { name: /Pick up/ })).toContainText('%');
      await press(page.getByText('Show on the map'));
      const map = page.getByRole('img', { name: /beats of “The board report/ });
      await expect(map).toBeVisible();
      // a map that is wider than the page opens where the call begins
      const moved = () => map.evaluate(({ parentElement }) => parentElement?.scrollLeft);
      await expect.poll(moved).toBeGreaterThan(viewport.width < 1000 ? 100 : -1);
      expect(await svgOf(map)).toMatch(/lang="en".*The phone rings.*“Thanks.for.calling/s);
      expect(await faultsOf(page)).toEqual([]);
      if (viewport.width > 1000) await expectToFit(page, 'the page of a trainer');
      expect(complaints).toEqual([]);
    });

    test('should show a pattern with its uncertainty', async ({ page }) => {
      await page.goto('/#/pattern');
      await expect(page.getByText('No whole call is kept yet.')).toBeVisible();
      await keepRuns(
        page,
        [1, 2, 3].map((daysAgo) => ({ call: 'board-report', daysAgo, total: 70 })),
      );
      await press(page.getByRole('link', { name: 'Your pattern' }));
      await expect(page.getByRole('heading', { name: 'Practice, 3 calls' })).toBeVisible();
      await expect(page.getByRole('row', { name: /^Empathy/ })).toContainText(/12 of 24.* to /);
      await expect(page.getByRole('row', { name: /^Boundaries/ })).toContainText('not tested yet');
      expect(await faultsOf(page)).toEqual([]);
      if (viewport.width > 1000) await expectToFit(page, 'the own pattern');
    });
  });
}

test.describe('a folder of runs', () => {
  const folder = mkdtempSync(join(tmpdir(), 'hold-runs-'));
  mkdirSync(join(folder, 'monday', 'early'), { recursive: true });
  for (const [n, place] of ['', 'monday', 'monday/early'].entries())
    writeFileSync(join(folder, place, `run-${n}.json`), JSON.stringify(record));
  writeFileSync(join(folder, 'monday', 'film.mp4'), Buffer.alloc(500_000));
  test.afterAll(() => rmSync(folder, { recursive: true, force: true }));

  test('should be counted to its last folder when it is dropped, and be left when it is stopped', async ({
    page,
  }) => {
    const complaints = await complaintsOf(page);
    // held back, the work beside the page cannot be done before it is stopped
    const worker = /study-worker/;
    await page.route(worker, () => undefined);
    await page.goto('/#/trainer');
    await page.getByRole('button', { name: 'Choose a folder' }).waitFor();
    const hand = await page.context().newCDPSession(page);
    const data = { items: [], files: [folder], dragOperationsMask: 1 };
    const dropped = async (): Promise<void> => {
      for (const type of ['dragEnter', 'dragOver', 'drop'] as const)
        await hand.send('Input.dispatchDragEvent', { type, x: 400, y: 500, data });
    };
    await dropped();
    const bar = page.getByRole('progressbar', { name: 'Files that are through' });
    await expect(bar).toHaveAttribute('max', '4');
    expect(await faultsOf(page)).toEqual([]);
    await press(page.getByRole('button', { name: 'Stop' }));
    await expect(page.getByText('Stopped. Nothing was counted.')).toBeVisible();
    await expect(bar).toBeHidden();

    await page.unroute(worker);
    await dropped();
    await page.getByText(/^3 runs played again in [\d.]+ s\. 1 could not/).waitFor();
    await expect(page.getByText(/film\.mp4.*far larger/)).toBeVisible();
    expect(complaints).toEqual([]);
  });
});
