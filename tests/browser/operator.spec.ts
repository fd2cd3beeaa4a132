import { expect, type Page, test } from '@playwright/test';
import { writeDeed } from '../../src/server/db/deeds.ts';
import { inTransaction } from '../../src/server/db/transaction.ts';
import { openBeside } from '../../src/server/keep/backup.ts';
import { operatorCode } from '../../src/server/keep/operator.ts';
import { newId } from '../../src/server/secrets.ts';
import { faultsOf } from './axe.ts';
import { complaintsOf } from './complaints.ts';
import { expectToFit } from './fits.ts';
import { press } from './press.ts';
import { startTeamServer, type TeamServer } from './team-server.ts';

const QUARTER_HOUR = 900_000;
const WRONG = 'ABCDE-FGHJK-01234-56789-ABCDE-F';

let server: TeamServer;

test.beforeAll(async () => {
  server = await startTeamServer();
});
test.afterAll(() => server.close());

const place = () => ({ data: server.data, url: undefined });

/** What `hold operator` prints. */
const newCode = () => operatorCode(place(), server.now());

/** More teams than are shown at once, and more deeds, all of one moment. */
const addMany = async (count: number): Promise<void> => {
  const { db, close } = openBeside(place());
  const rows = Array.from({ length: count }, (_, n) => {
    const name = `Crew ${n + 100}`;
    const chosen = { shows_pseudonyms: 0, compares: 0, retention_days: 365 } as const;
    return { id: newId(), name, name_key: name.toLowerCase(), founded_at: server.now(), ...chosen };
  });
  await db.insertInto('teams').values(rows).execute();
  const at = server.now();
  await inTransaction(db, async (tx) => {
    for (let n = 0; n < count; n += 1)
      await writeDeed(tx, { operator: true }, null, { kind: 'lead-invited', team: `${n}` }, at);
  });
  await close();
};

const enter = async (page: Page, code: string): Promise<void> => {
  await page.getByLabel('Code of the operator').fill(code);
  await press(page.getByRole('button', { name: 'Sign in' }));
};

const arrived = (page: Page) =>
  expect(page.getByRole('heading', { name: 'The teams of this server' })).toBeFocused();

test('should let an operator in once by a code, help a team to a new lead, delete one, and say what was done', async ({
  browser,
}) => {
  const context = await browser.newContext({ baseURL: server.address, locale: 'en-GB' });
  const other = await browser.newContext({ baseURL: server.address, locale: 'de-DE' });
  const found = (of: typeof context, name: string) =>
    of.request.post('/api/teams', { data: { name, pseudonym: 'Dana' } });
  await found(other, 'Late desk');
  await other.clearCookies();
  await found(context, 'Day desk');
  const page = await context.newPage();
  const complaints = await complaintsOf(page);
  const code = await newCode();
  const teams = page.getByRole('region', { name: 'Teams' }).first();
  const deeds = page.getByRole('region', { name: 'What operators did' }).first();
  const teamsHeading = page.getByRole('heading', { name: 'Teams', exact: true });

  await test.step('who is in a team here is told what comes of it', async () => {
    await page.goto('/#/operator');
    await expect(page.getByText('This browser is in “Day desk” as Dana.')).toBeVisible();
    expect(await faultsOf(page)).toEqual([]);
    await expectToFit(page, 'the door');
  });
  await test.step('a code that is none is refused, and one that is lets in', async () => {
    await enter(page, WRONG);
    await expect(page.getByRole('alert')).toContainText('This code is not good, or no longer');
    await enter(page, code);
    await arrived(page);
    await expect(teams.getByRole('row', { name: /^Late desk one person/ })).toBeVisible();
    await expect(deeds.getByRole('row', { name: /signed in as the operator/ })).toHaveCount(1);
    expect(await faultsOf(page)).toEqual([]);
    await expectToFit(page, 'the teams');
  });
  await test.step('signed out, the code that was used lets nobody in', async () => {
    await press(page.getByRole('button', { name: 'Sign out' }));
    await expect(page.getByRole('heading', { name: 'For the operator' })).toBeFocused();
    await enter(page, code);
    await expect(page.getByRole('alert')).toContainText('This code is not good, or no longer');
    await enter(page, await newCode());
    await arrived(page);
  });
  await test.step('a team that lost its lead gets a link for a new one, after a question', async () => {
    const invite = teams.getByRole('button', { name: 'Invite a lead: Late desk' });
    const question = page.getByRole('dialog', { name: 'Invite a new lead to “Late desk”?' });
    await press(invite);
    await expect(question).toBeVisible();
    expect(await faultsOf(page)).toEqual([]);
    await press(question.getByRole('button', { name: 'Leave it as it is' }));
    await expect(invite).toBeFocused();
    await press(invite);
    await press(question.getByRole('button', { name: 'Make a link' }));
    await expect(
      page.getByRole('heading', { name: 'For the new lead of “Late desk”' }),
    ).toBeFocused();
    await expect(deeds.getByRole('row', { name: /for a new lead ?Late desk/ })).toHaveCount(1);
    expect(await faultsOf(page)).toEqual([]);
    const link = new URL(await page.locator('code').innerText());
    await press(page.getByRole('button', { name: 'I have kept it' }));
    await expect(teamsHeading).toBeFocused();
    await expect(page.locator('code')).toHaveCount(0);
    const invited = await other.newPage();
    await invited.goto(`/${link.hash}`);
    await expect(invited.getByText('In das Team „Late desk“, als: Leitung.')).toBeVisible();
    await invited.goto('/#/operator');
    await expect(invited).toHaveTitle(/Für den Betrieb/);
    await expect(invited.getByRole('heading', { name: 'Für den Betrieb' })).toBeVisible();
    await invited.close();
  });
  await test.step('a team is deleted by its name, and by another code once the first is long ago', async () => {
    server.pass(QUARTER_HOUR);
    await press(teams.getByRole('button', { name: 'Delete: Late desk' }));
    const question = page.getByRole('dialog', { name: 'Delete “Late desk”?' });
    const yes = question.getByRole('button', { name: 'Delete the team' });
    await expect(yes).toBeDisabled();
    await question.getByLabel('Type the name of the team').fill('Late desk');
    expect(await faultsOf(page)).toEqual([]);
    await press(yes);
    const again = page.getByRole('dialog', { name: 'Is it you?' });
    await expect(again).toBeVisible();
    await expect(again).toContainText('another code, which “hold operator” prints');
    expect(await faultsOf(page)).toEqual([]);
    await again.getByLabel('Code of the operator').fill(await newCode());
    await press(again.getByRole('button', { name: 'Go on' }));
    await expect(page.getByText('“Late desk” is deleted.')).toBeVisible();
    await expect(teamsHeading).toBeFocused();
    await expect(teams.getByRole('row', { name: /^Late desk/ })).toHaveCount(0);
    await expect(deeds.getByRole('row', { name: /deleted a team ?Late desk/ })).toHaveCount(1);
    expect(await faultsOf(page)).toEqual([]);
  });
  await test.step('a hundred teams at a time, and a hundred deeds', async () => {
    await addMany(110);
    await page.reload();
    const rows = teams.getByRole('row');
    await expect(rows).toHaveCount(101);
    await press(teams.getByRole('button', { name: 'More teams' }));
    await expect(rows).toHaveCount(112);
    await expect(teams.getByRole('button', { name: 'Invite a lead: Crew 200' })).toBeFocused();
    await expect(teams.getByRole('button', { name: 'More teams' })).toHaveCount(0);
    const done = deeds.getByRole('row');
    await expect(done).toHaveCount(101);
    await press(deeds.getByRole('button', { name: 'Further back' }));
    // three times shown who one is, a link, and a team deleted
    await expect(done).toHaveCount(1 + 110 + 5);
    await expect(done.nth(101)).toBeFocused();
    await expect(deeds.getByRole('button', { name: 'Further back' })).toHaveCount(0);
  });
  await test.step('whom the server knows no more is asked for a code', async () => {
    server.pass(16 * QUARTER_HOUR);
    await press(page.getByRole('button', { name: 'Sign out' }));
    await expect(
      page.getByText('Nobody is signed in here as the operator any more.'),
    ).toBeVisible();
    expect(await faultsOf(page)).toEqual([]);
  });
  // what was refused is said by the browser, too
  expect(complaints.filter((one) => !/status of 40[134]/.test(one))).toEqual([]);
  await Promise.all([context.close(), other.close()]);
});
