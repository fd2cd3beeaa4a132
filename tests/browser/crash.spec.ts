import { type BrowserContext, expect, type Page, test } from '@playwright/test';
import type { RecordedAct } from '../../src/call/record.ts';
import type { WaitingRun } from '../../src/team/index.ts';
import { handOver, leaveWork } from './after-call.ts';
import { tabTo } from './by-keyboard.ts';
import { holdClock, letPass, passUntil, withTimers } from './held-clock.ts';
import { saidSoFar, signalOf } from './read-aloud.ts';
import { placeOf, stored, untilOf } from './stored.ts';
import { startTeamServer } from './team-server.ts';

/** Opens a page whose clock is held. */
const open = async (page: Page, address: string, ready: string): Promise<void> => {
  await holdClock(page);
  await page.goto(address);
  await withTimers(page, () => page.getByRole('button', { name: ready }).waitFor());
};

/** Answers the phone between two frames, so that all time from here on is the call's. */
const answer = async (page: Page): Promise<void> => {
  await withTimers(page, () =>
    page.getByRole('button', { name: 'Answer', exact: true }).waitFor({ state: 'attached' }),
  );
  await letPass(page, 250);
  await page.keyboard.press('a');
};

/** What is on the screen of a call, in words. */
const wordsOf = async (page: Page): Promise<readonly string[]> => [
  await signalOf(page),
  ...(await saidSoFar(page)),
];

/** The tab is gone from one instruction to the next, as where memory ran out; nothing in the page gets to know. */
const crash = async (page: Page): Promise<void> => {
  const session = await page.context().newCDPSession(page);
  const crashed = page.waitForEvent('crash');
  void session.send('Page.crash').catch(() => undefined);
  await crashed;
  // the clock is held for all pages at once, and a dead one does not answer
  await page.close();
};

/** Goes on with a call that was left, once it is asked about. No time passes from then on, so none of the call. */
const goOn = async (page: Page): Promise<void> => {
  const button = page.getByRole('button', { name: 'Go on where you were' });
  await withTimers(page, () => button.waitFor());
  await button.press('Enter');
  await expect(page.getByRole('dialog')).toBeHidden();
};

/** Opens the desk in a new tab, and goes on with the call that was left. */
const comeBack = async (context: BrowserContext, desk = '/'): Promise<Page> => {
  const page = await context.newPage();
  await page.goto(desk);
  await withTimers(page, () => page.getByRole('link', { name: 'Go on with it' }).press('Enter'));
  await goOn(page);
  return page;
};

/** Ends the call now, and gives what was done in it. */
const endedActs = async (page: Page): Promise<readonly RecordedAct[]> => {
  await page.getByRole('button', { name: 'End call' }).press('Enter');
  await page.getByRole('button', { name: 'End the call' }).press('Enter');
  let acts: readonly RecordedAct[] = [];
  await expect
    .poll(async () => {
      acts = (await placeOf(page))?.record.acts ?? [];
      return acts.at(-1)?.[1];
    })
    .toBe('end');
  return acts;
};

test('the guided call goes on at the same millisecond, with its guide, when the page is loaded again', async ({
  page,
}) => {
  const guide = page.getByRole('complementary', { name: 'Guide' }).getByRole('status');
  const lookOf = async () => [await guide.innerText(), ...(await wordsOf(page))];
  await open(page, '/#/guided', 'Answer');
  await answer(page);
  await letPass(page, 9000);
  await letPass(page, 77);
  await page.keyboard.press('m');
  await letPass(page, 300);
  const look = await lookOf();
  expect(look[0]).toMatch(/mm-hm|heard/i);
  const until = await untilOf(page);
  await page.reload();
  await goOn(page);
  expect(await lookOf()).toEqual(look);
  await expect.poll(async () => (await placeOf(page))?.record.until).toBe(until);

  // whoever skips it, or has ended it, begins it anew
  await page.getByRole('link', { name: 'Skip' }).press('Enter');
  await withTimers(page, () => page.getByRole('button', { name: 'Pick up' }).waitFor());
  await page.evaluate(() => location.assign('#/guided'));
  await withTimers(page, () => page.getByRole('button', { name: 'Answer' }).waitFor());
  await expect(page.getByRole('dialog')).toHaveCount(0);
});

test.describe('a tab that crashes in mid-call', () => {
  test('should cost no millisecond of the call, nor of one that was taken over later', async ({
    page,
    context,
  }) => {
    await open(page, '/#/call/board-report?seed=7&mode=practice', 'Answer');
    await answer(page);
    await letPass(page, 3000);
    await letPass(page, 77);
    // not even what was done in the last frame
    await page.keyboard.press('m');
    await letPass(page, 16);
    const words = await wordsOf(page);
    expect(words.length).toBeGreaterThan(1);
    await crash(page);

    const again = await comeBack(context);
    expect(await wordsOf(again)).toEqual(words);
    const [[at = 0] = [], ...acts] = await endedActs(again);
    expect(acts.map(([time, act]) => [time - at, act])).toEqual([
      [3077, 'backchannel'],
      [3093, 'end'],
    ]);
    await leaveWork(again);
    await withTimers(again, () => expect(again).toHaveURL(/#\/result/));

    await again.goto(`/#/again?at=${at + 3077}`);
    const taken = again.getByRole('dialog').getByRole('button', { name: 'Go on' });
    await withTimers(again, () => taken.waitFor());
    await taken.press('Enter');
    await expect(again.getByRole('dialog')).toBeHidden();
    await letPass(again, 250);
    await again.keyboard.press('m');
    await letPass(again, 1234);
    await crash(again);
    const third = await comeBack(context);
    const [, [murmuredAt, murmur] = [], [endedAt = 0] = []] = await endedActs(third);
    expect([murmur, endedAt - (murmuredAt ?? 0)]).toEqual(['backchannel', 1234]);
  });

  test('should not cost the shift that the call is one of', async ({ page, context }) => {
    await open(page, '/#/shift', 'Start the shift');
    const press = async (tab: Page, name: string) => {
      await tabTo(tab, `button ${name}`);
      await tab.keyboard.press('Enter');
    };
    const titled = async (tab: Page, title: RegExp) =>
      expect(
        await passUntil(tab, async () => title.test(await tab.title()), { everyMs: 250 }),
        `${title} is there`,
      ).toBe(true);
    await press(page, 'Start the shift');
    await press(page, 'Take the call');
    await answer(page);
    await letPass(page, 2000);
    await handOver(page);
    await leaveWork(page);
    await titled(page, /^Call 1 of 3 is done/);
    await press(page, 'Take the call');
    await answer(page);
    await letPass(page, 2345);
    const words = await wordsOf(page);
    await crash(page);

    const again = await comeBack(context);
    expect(await wordsOf(again)).toEqual(words);
    await handOver(again);
    await leaveWork(again);
    await titled(again, /^Call 2 of 3 is done/);
  });

  test('should cost a practice call of the team nothing, and the call arrives once', async ({
    page,
    context,
  }) => {
    const server = await startTeamServer();
    try {
      const ask = async (method: string, path: string, data?: object) => {
        const options = { method, ...(data && { data }) };
        const answer = await context.request.fetch(server.address + path, options);
        expect(answer.ok(), path).toBe(true);
        return answer.json();
      };
      const endsAt = new Date(Date.now() + 86_400_000).toISOString();
      const calls = [{ call: 'board-report' }];
      await ask('POST', '/api/teams', { name: 'Late desk', pseudonym: 'Lea' });
      await ask('POST', '/api/challenges', {
        title: 'Week',
        mode: 'practice',
        counting: 1,
        endsAt,
        calls,
      });

      await open(page, `${server.address}/#/team/challenges`, 'Take this call');
      await page.getByRole('button', { name: 'Take this call' }).press('Enter');
      await answer(page);
      await letPass(page, 3077);
      await page.keyboard.press('m');
      await letPass(page, 16);
      const words = await wordsOf(page);
      await crash(page);
      // somebody sees to another thing first: the server minds calls that are too long, none that are late
      server.pass(3_600_000);

      const again = await comeBack(context, server.address);
      expect(await wordsOf(again)).toEqual(words);
      const [[at = 0] = [], ...acts] = await endedActs(again);
      expect(acts.map(([time, act]) => [time - at, act])).toEqual([
        [3077, 'backchannel'],
        [3093, 'end'],
      ]);
      // it is safe here before it is sent, so nothing of this waits for the server
      await context.route('**/api/attempts/*/run', (route) => route.abort());
      await leaveWork(again);
      const waiting = () => stored<WaitingRun>(again, 'waiting');
      await expect.poll(async () => (await waiting()).length).toBe(1);
      await expect.poll(() => placeOf(again)).toBeUndefined();
      const [run] = await waiting();
      for (let times = 0; times < 2; times += 1)
        await ask('PUT', `/api/attempts/${run?.attempt}/run`, { record: run?.record });
      expect((await ask('GET', '/api/me/runs')).runs).toHaveLength(1);
    } finally {
      await server.close();
    }
  });

  test('should break off the one call of a shift of exams, and leave the others', async ({
    page,
  }) => {
    await open(page, '/#/shift', 'Start the shift');
    await page.getByRole('radio', { name: 'Exam' }).check();
    await page.getByRole('button', { name: 'Start the shift' }).press('Enter');
    await page.getByRole('button', { name: 'Take the call' }).press('Enter');
    await answer(page);
    await letPass(page, 1000);
    await page.reload();
    await withTimers(page, async () => {
      await expect(
        page.getByRole('heading', { name: 'This exam was broken off at 0:01' }),
      ).toBeVisible();
      await page.getByRole('button', { name: 'Go on with the shift' }).press('Enter');
      await expect(page.getByRole('main')).toContainText('2 calls wait.');
    });
  });
});
