import { once } from 'node:events';
import { createServer } from 'node:net';
import { expect, type Page, test } from '@playwright/test';
import { startProvider } from '../server/sign-on/provider.mjs';
import { faultsOf } from './axe.ts';
import { startTeamServer, type TeamServer } from './team-server.ts';

let server: TeamServer;
let provider: Awaited<ReturnType<typeof startProvider>>;

/** A port that is free: the sign-on has to know beforehand where it sends people back to. */
const freePort = async (): Promise<number> => {
  const taken = createServer().listen(0);
  await once(taken, 'listening');
  const address = taken.address();
  taken.close();
  await once(taken, 'close');
  return typeof address === 'object' ? (address?.port ?? 0) : 0;
};

test.beforeAll(async () => {
  const port = await freePort();
  provider = await startProvider(`http://localhost:${port}/api/sign-on/back`);
  server = await startTeamServer(
    {},
    {
      PORT: String(port),
      HOLD_PUBLIC_URL: `http://localhost:${port}`,
      HOLD_OIDC_ISSUER: provider.issuer,
      HOLD_OIDC_CLIENT_ID: provider.clientId,
      HOLD_OIDC_CLIENT_SECRET: provider.clientSecret,
      HOLD_OIDC_NAME: 'Example Works',
    },
  );
});
test.afterAll(async () => {
  await server.close();
  await provider.close();
});

/** Signs in on the pages of the sign-on, as far as it asks. */
const signIn = async (page: Page, as: string): Promise<void> => {
  await page.getByPlaceholder('Enter any login').fill(as);
  await page.getByPlaceholder('and password').fill('whatever');
  await page.getByRole('button', { name: 'Sign-in' }).press('Enter');
  await page.getByRole('button', { name: 'Continue' }).press('Enter');
};

const goTo = (page: Page, name: string) =>
  page.getByRole('navigation', { name: 'Team' }).getByRole('link', { name }).press('Enter');

test('should lead in by the sign-on of a company, and ask once more before what opens another way in', async ({
  browser,
}) => {
  const context = await browser.newContext({ baseURL: server.address, locale: 'en-GB' });
  // the pages of the sign-on would fetch a typeface from far away
  await context.route(/^https:/, (route) => route.abort());
  const page = await context.newPage();
  let code = '';
  await test.step('somebody founds a team, and links the sign-on', async () => {
    await page.goto('/#/team');
    const form = page.getByRole('form', { name: 'Create a team' });
    await form.getByLabel('Name of the team').fill('Late desk');
    await form.getByLabel('What you want to be called there').fill('Lea');
    await form.getByRole('button', { name: 'Create the team' }).press('Enter');
    code = await page.locator('code').innerText();
    await page.getByRole('button', { name: 'I have kept it' }).press('Enter');
    await goTo(page, 'My data');
    await page.getByRole('link', { name: 'Link with Example Works' }).press('Enter');
    await signIn(page, 'lea');
    await expect(page.getByText('Linked. From now on it leads back in.')).toBeVisible();
    await goTo(page, 'My data');
    await expect(page.getByRole('button', { name: 'Forget it' })).toBeVisible();
  });

  await test.step('they sign out, and come back in by it', async () => {
    await page.getByRole('button', { name: 'Sign out here' }).press('Enter');
    await expect(page).toHaveURL(/#\/$/);
    await context.clearCookies({ domain: '127.0.0.1' });
    await page.goto('/#/team');
    await page.getByRole('link', { name: 'Sign in with Example Works' }).press('Enter');
    await signIn(page, 'lea');
    await expect(page.getByText('You are in.')).toBeVisible();
    await expect(page.getByRole('heading', { name: 'Late desk' })).toBeVisible();
  });

  await test.step('a page left open is not enough for a new recovery code', async () => {
    server.pass(600_000);
    await goTo(page, 'My data');
    const renew = page.getByRole('button', { name: 'Get a new recovery code' });
    const asked = page.getByRole('dialog', { name: 'Is it you?' });
    await renew.press('Enter');
    await expect(asked).toBeVisible();
    expect(await faultsOf(page)).toEqual([]);
    await asked.getByRole('button', { name: 'Leave it as it is' }).press('Enter');
    await expect(page.getByText('Nothing was changed')).toBeVisible();
    await renew.press('Enter');
    await asked.getByLabel('Recovery code').fill('0'.repeat(26));
    await asked.getByRole('button', { name: 'Go on' }).press('Enter');
    await expect(asked.getByText('This is not the recovery code of who is')).toBeVisible();
    await asked.getByLabel('Recovery code').fill(code);
    await asked.getByRole('button', { name: 'Go on' }).press('Enter');
    await expect(page.locator('code')).not.toHaveText(code);
    await expect(asked).toBeHidden();
  });
  await context.close();
});
