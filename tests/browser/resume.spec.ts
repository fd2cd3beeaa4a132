import { expect, type Page, test } from '@playwright/test';
import type { KeptRun, UnfinishedRun } from '../../src/store/archive.ts';
import { faultsOf } from './axe.ts';
import { complaintsOf } from './complaints.ts';
import { expectToFit } from './fits.ts';
import { placeOf, stored } from './stored.ts';

/** Takes a call, and lets it run for `ms` at least. */
const takeCall = async (page: Page, mode: string, ms: number): Promise<void> => {
  await page.goto(`/#/call/board-report?seed=7&mode=${mode}`);
  await page.getByRole('button', { name: 'Answer' }).press('Enter');
  await expect
    .poll(async () => {
      const { until = 0, acts = [] } = (await placeOf(page))?.record ?? {};
      return until - (acts[0]?.[0] ?? 0);
    })
    .toBeGreaterThan(ms);
};

test.describe('a call that a reload cuts short', () => {
  test('should go on where it was, and so should the work after it', async ({ page }) => {
    const complaints = await complaintsOf(page);
    await takeCall(page, 'practice', 1500);
    await page.reload();
    const dialog = page.getByRole('dialog', { name: /^Your call with Ines stands at 0:0\d$/ });
    await expect(dialog).toBeVisible();
    expect(await faultsOf(page)).toEqual([]);
    const place = (await placeOf(page)) as UnfinishedRun;
    // it stands while the question does
    await page.waitForTimeout(700);
    expect((await placeOf(page))?.record).toEqual(place.record);

    // a lid that is closed on the question, too
    await page.goto('/#/');
    const waiting = page.getByRole('region', { name: 'A call that was left' });
    await expect(waiting).toContainText('Your call with Ines waits at 0:0');
    expect(await faultsOf(page)).toEqual([]);
    await waiting.getByRole('link', { name: 'Go on with it' }).press('Enter');
    await dialog.getByRole('button', { name: 'Go on where you were' }).press('Enter');
    await expect(dialog).toBeHidden();
    await page.getByRole('button', { name: 'End call' }).press('Enter');
    await page.getByRole('button', { name: 'End the call' }).press('Enter');
    await expect(page.getByRole('heading', { name: 'After the call' })).toBeVisible();
    const ended = (await placeOf(page)) as UnfinishedRun;
    expect(ended.record.acts.slice(0, -1)).toEqual(place.record.acts);
    expect(ended.record.acts.at(-1)?.[1]).toBe('end');
    expect(ended.record.until).toBeGreaterThanOrEqual(place.record.until);

    const [first] = await page.getByRole('radio').all();
    await first?.check();
    await page.reload();
    await expect(page.getByRole('heading', { name: 'After the call' })).toBeVisible();
    await expect(page.getByRole('radio').first()).toBeChecked();
    await page.getByRole('button', { name: 'Leave it unfiled' }).press('Enter');
    await expect(page).toHaveURL(/#\/result/);
    expect((await stored<KeptRun>(page, 'runs'))[0]?.record.acts).toEqual(ended.record.acts);
    await page.goto('/#/');
    await page.getByRole('button', { name: 'Pick up' }).waitFor();
    await expect(waiting).toBeHidden();
    expect(complaints).toEqual([]);
  });

  test('should not be offered in another tab while it goes on', async ({ page, context }) => {
    await takeCall(page, 'practice', 300);
    const other = await context.newPage();
    await other.goto('/#/');
    await other.getByRole('button', { name: 'Pick up' }).waitFor();
    const left = other.getByRole('region', { name: 'A call that was left' });
    await expect(left).toBeHidden();
    await page.close();
    await other.reload();
    await expect(left).toBeVisible();
  });

  test('should begin again where the trainee would rather', async ({ page }) => {
    await takeCall(page, 'practice', 600);
    await page.reload();
    await page.getByRole('button', { name: 'Start again' }).press('Enter');
    await expect(page.getByRole('button', { name: 'Answer' })).toBeVisible();
  });

  test('should be broken off where it is an exam, as was said before, and count nowhere', async ({
    page,
  }) => {
    await page.goto('/#/');
    await page.getByRole('button', { name: 'Exam' }).click();
    await expect(
      page.getByText(/in one sitting.*broken off when the page is closed/),
    ).toBeVisible();
    await takeCall(page, 'exam', 600);
    await page.reload();
    await expect(page.getByRole('heading', { name: /^This exam was broken off at/ })).toBeVisible();
    expect(await faultsOf(page)).toEqual([]);
    await expect
      .poll(async () => (await stored<KeptRun>(page, 'runs')).map(({ brokenOff }) => brokenOff))
      .toEqual([true]);
    expect(await placeOf(page)).toBeUndefined();
    await page.goto('/#/pattern');
    await expect(page.getByText('No whole call is kept yet.')).toBeVisible();
  });
});

test.describe('a call where storage is forbidden', () => {
  test('should go on, and cost a notice', async ({ page }) => {
    await page.addInitScript(() => {
      const refuse = () => {
        throw new DOMException('no', 'QuotaExceededError');
      };
      IDBFactory.prototype.open = refuse;
      Storage.prototype.setItem = refuse;
    });
    const complaints = await complaintsOf(page);
    await page.goto('/#/call/board-report?seed=7&mode=practice');
    const notice = page.getByText('This browser has no room for your runs');
    await expect(notice).toBeVisible();
    expect(await faultsOf(page)).toEqual([]);
    await page.getByRole('button', { name: 'Answer' }).press('Enter');
    await page.getByRole('button', { name: 'End call' }).press('Enter');
    await page.getByRole('button', { name: 'End the call' }).press('Enter');
    await page.getByRole('button', { name: 'Leave it unfiled' }).press('Enter');
    await expect(page).toHaveURL(/#\/result/);
    await page.goto('/#/');
    await expect(notice).toBeVisible();
    expect(await faultsOf(page)).toEqual([]);
    await expectToFit(page, 'a desk where nothing is kept');
    expect(complaints).toEqual([]);
  });
});

/** How far the call is, in ms of its time. */
const nowOf = async (page: Page): Promise<number> => (await placeOf(page))?.record.until ?? 0;

/** Holds the page up for as long. */
const block = (page: Page, ms: number): Promise<void> =>
  page.evaluate((holdMs) => {
    const until = performance.now() + holdMs;
    while (performance.now() < until);
  }, ms);

test.describe('a page that is held up, hidden, or loses its sound', () => {
  test('should cost an exam the time that passed, as a phone would have it', async ({ page }) => {
    const stretchOf = async (): Promise<number> => {
      const before = await nowOf(page);
      await block(page, 3000);
      await expect.poll(() => nowOf(page)).toBeGreaterThan(before);
      return (await nowOf(page)) - before;
    };
    await takeCall(page, 'exam', 300);
    await page.evaluate(() => {
      Object.defineProperty(document, 'hidden', { configurable: true, get: () => true });
      document.dispatchEvent(new Event('visibilitychange'));
    });
    expect(await stretchOf()).toBeGreaterThanOrEqual(2900);
    await expect(page.getByRole('dialog')).toBeHidden();
  });

  test('should get its sound back from a device that takes it, for a while or for good', async ({
    page,
  }) => {
    type Heard = { Howler?: { ctx?: AudioContext }; states?: string[] };
    const complaints = await complaintsOf(page);
    await takeCall(page, 'practice', 300);
    const running = () =>
      page.waitForFunction(() => (globalThis as Heard).Howler?.ctx?.state === 'running');
    await running();
    await page.evaluate(() => {
      const own = globalThis as Heard;
      const { ctx } = own.Howler ?? {};
      own.states = [];
      ctx?.addEventListener('statechange', () => own.states?.push(ctx.state));
      return ctx?.suspend();
    });
    await page.waitForFunction(() =>
      ['suspended', 'running'].every((state) => (globalThis as Heard).states?.includes(state)),
    );
    const before = await nowOf(page);
    await page.evaluate(() => (globalThis as Heard).Howler?.ctx?.close());
    // it comes back by itself, as another one
    await running();
    await expect.poll(() => nowOf(page)).toBeGreaterThan(before + 500);
    expect(complaints).toEqual([]);
  });
});
