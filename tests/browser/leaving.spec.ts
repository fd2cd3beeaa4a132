import { expect, type Page, test } from '@playwright/test';
import { faultsOf } from './axe.ts';
import { expectToFit } from './fits.ts';
import { press } from './press.ts';
import { stored } from './stored.ts';
import { takeHeadless } from './team-call.ts';
import { startTeamServer, type TeamServer } from './team-server.ts';

let server: TeamServer;

test.beforeAll(async () => {
  server = await startTeamServer();
});
test.afterAll(() => server.close());

/** Asks the server as the page itself would. */
const send = <T>(page: Page, path: string, body: object): Promise<T> =>
  page.evaluate(
    async ([to, given]) => {
      const headers = { 'Content-Type': 'application/json' };
      const answer = await fetch(to, { method: 'POST', headers, body: JSON.stringify(given) });
      if (!answer.ok) throw new Error(`${to}: ${answer.status}`);
      return answer.json();
    },
    [path, body] as const,
  );

/** A page of somebody who has just founded a team with a call due; with the code that leads them back in. */
const leading = async (page: Page, name: string): Promise<string> => {
  await page.goto(`${server.address}/#/settings`);
  await page.getByRole('heading', { name: 'Settings' }).waitFor();
  const { recoveryCode } = await send<{ recoveryCode: string }>(page, '/api/teams', {
    name,
    pseudonym: 'Lea',
  });
  const endsAt = new Date(Date.now() + 86_400_000).toISOString();
  const calls = [{ call: 'printer-early' }];
  await send(page, '/api/challenges', { title: 'Two', mode: 'exam', counting: 3, endsAt, calls });
  return recoveryCode;
};

/** Opens a room of the team, as it stands at the server. */
const open = async (page: Page, room: string): Promise<void> => {
  await page.goto(`${server.address}/#/team${room}`);
  await page.getByRole('navigation', { name: 'Team' }).waitFor();
};

const waits = async (page: Page): Promise<number> => (await stored(page, 'waiting')).length;

/** The record of a call gets lost on its way, until `found` is called. */
const loseRuns = async (page: Page): Promise<() => Promise<void>> => {
  const runs = '**/api/attempts/*/run';
  await page.route(runs, (route) => route.abort());
  return () => page.unroute(runs);
};

test('signing out asks what becomes of calls that wait, and they arrive once when somebody is back', async ({
  page,
}) => {
  const code = await leading(page, 'Waits');
  const find = await loseRuns(page);
  await open(page, '/challenges');
  await takeHeadless(page, server, 'fixer');
  await page.getByText('One call waits to be handed in.').waitFor();
  await open(page, '/data');
  const asked = page.getByRole('dialog', { name: 'Sign out here?' });
  const signOut = page.getByRole('button', { name: 'Sign out here' }).first();
  await press(signOut);
  await expect(asked).toContainText('One call has not arrived at the server yet.');
  expect(await faultsOf(page)).toEqual([]);
  await expectToFit(page, 'the question before somebody signs out');
  await press(asked.getByRole('button', { name: 'Stay signed in' }));
  await expect(asked).toBeHidden();
  await press(signOut);
  await press(asked.getByRole('button', { name: 'Sign out here' }));
  await expect(page).toHaveURL(/#\/$/);
  await expect.poll(async () => (await stored(page, 'stock')).length).toBe(0);
  expect(await waits(page)).toBe(1);

  await find();
  await page.goto(`${server.address}/#/team`);
  const form = page.getByRole('form', { name: 'Come back in' });
  await form.getByLabel('Recovery code').fill(code);
  await press(form.getByRole('button'));
  await press(page.getByRole('button', { name: 'I have kept it' }));
  await expect.poll(() => waits(page)).toBe(0);
  await open(page, '/data');
  await expect(page.getByRole('row', { name: /^Half a label out/ })).toHaveCount(1);

  await loseRuns(page);
  await open(page, '/challenges');
  await takeHeadless(page, server, 'listener');
  await page.getByText('One call waits to be handed in.').waitFor();
  await open(page, '/data');
  await press(signOut);
  await asked.getByRole('checkbox', { name: /^Delete the call that waits/ }).check();
  await press(asked.getByRole('button', { name: 'Sign out here' }));
  await expect(page).toHaveURL(/#\/$/);
  await expect.poll(() => waits(page)).toBe(0);
});

test('deleting everything takes what is kept for the team, too, and signs out', async ({
  page,
}) => {
  await leading(page, 'Deleted');
  await loseRuns(page);
  await open(page, '/challenges');
  await takeHeadless(page, server, 'fixer');
  await page.getByText('One call waits to be handed in.').waitFor();
  await expect.poll(async () => (await stored(page, 'stock')).length).toBeGreaterThan(0);
  await page.goto(`${server.address}/#/settings`);
  await press(page.getByRole('button', { name: 'Delete everything' }));
  await press(page.getByRole('dialog').getByRole('button', { name: 'Delete' }));
  await expect(page.getByText('All of it is deleted.')).toBeVisible();
  await expect(page.getByText('still signed in')).toHaveCount(0);
  expect(await stored(page, 'waiting')).toEqual([]);
  expect(await stored(page, 'stock')).toEqual([]);
  await page.goto(`${server.address}/#/team`);
  await expect(page.getByRole('form', { name: 'Come back in' })).toBeVisible();
});

test('a lead signs a member out everywhere, and shows who they are before they change a role', async ({
  page,
  browser,
}) => {
  const code = await leading(page, 'Led');
  const { code: invitation } = await send<{ code: string }>(page, '/api/team/invitations', {});
  const context = await browser.newContext({ locale: 'en-GB' });
  const member = await context.newPage();
  await member.goto(`${server.address}/#/settings`);
  await member.getByRole('heading', { name: 'Settings' }).waitFor();
  const joined = await send<{ recoveryCode: string }>(member, '/api/joins', {
    invitation,
    pseudonym: 'Mo',
  });

  await open(page, '');
  await press(page.getByRole('button', { name: 'Sign out everywhere: Mo' }));
  await expect(page.getByText('Mo is signed out everywhere')).toBeVisible();
  await member.goto(`${server.address}/#/team`);
  await expect(member.getByRole('form', { name: 'Come back in' })).toBeVisible();
  await context.close();

  server.pass(600_000);
  const asked = page.getByRole('dialog', { name: 'Is it you?' });
  const role = page.getByLabel('Role of Mo');
  const answer = async (given: string) => {
    await asked.getByLabel('Recovery code').fill(given);
    await press(asked.getByRole('button', { name: 'Go on' }));
  };
  await role.selectOption('Trainer');
  await expect(asked).toBeVisible();
  expect(await faultsOf(page)).toEqual([]);
  await page.keyboard.press('Escape');
  await expect(page.getByText('Nothing was changed')).toBeVisible();
  await expect(role).toHaveValue('member');
  await role.selectOption('Trainer');
  // somebody else's code is no better than none
  for (const wrong of [joined.recoveryCode, '0'.repeat(26)]) {
    await answer(wrong);
    await expect(
      asked.getByText('This is not the recovery code of who is signed in'),
    ).toBeVisible();
    await expect(asked.getByRole('button', { name: 'Go on' })).toBeEnabled();
  }
  await answer(code);
  await expect(asked).toBeHidden();
  await expect(role).toHaveValue('trainer');

  await open(page, '/settings');
  const deeds = page.getByRole('region', { name: 'Who did what' });
  await expect(deeds.getByRole('row', { name: /gave another role\s*Mo: Trainer/ })).toBeVisible();
  await expect(
    deeds.getByRole('row', { name: /signed somebody out everywhere\s*Mo/ }),
  ).toBeVisible();
});
