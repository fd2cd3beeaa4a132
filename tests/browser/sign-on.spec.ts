import { once } from 'node:events';
import { createServer } from 'node:net';
import { expect, type Page, test } from '@playwright/test';
import { startProvider } from '../server/sign-on/provider.mjs';
import { faultsOf } from './axe.ts';
import { press } from './press.ts';
import { startTeamServer, type TeamServer } from './team-server.ts';

let server: TeamServer;
let provider: Awaited<ReturnType<typeof startProvider>>;

/** Ports from here on are given to nobody who does not name one, and are left alone by what else is going on. */
const FIRST_PORT = 20_000;
const PORTS = 10_000;

/** A port that is free, and stays so: the sign-on has to know beforehand where it sends people back to. */
const freePort = async (): Promise<number> => {
  for (let n = process.pid; ; n += 1) {
    const port = FIRST_PORT + (n % PORTS);
    const asked = createServer().listen(port);
    const isFree = await once(asked, 'listening').then(
      () => true,
      () => false,
    );
    if (!isFree) continue;
    asked.close();
    await once(asked, 'close');
    return port;
  }
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
  await press(page.getByRole('button', { name: 'Sign-in' }));
  await press(page.getByRole('button', { name: 'Continue' }));
};

const goTo = (page: Page, name: string) =>
  press(page.getByRole('navigation', { name: 'Team' }).getByRole('link', { name }));

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
    await press(form.getByRole('button', { name: 'Create the team' }));
    code = await page.locator('code').innerText();
    await press(page.getByRole('button', { name: 'I have kept it' }));
    await goTo(page, 'My data');
    await press(page.getByRole('link', { name: 'Link with Example Works' }));
    await signIn(page, 'lea');
    await expect(page.getByText('Linked. From now on it leads back in.')).toBeVisible();
    await goTo(page, 'My data');
    await expect(page.getByRole('button', { name: 'Forget it' })).toBeVisible();
  });

  await test.step('they sign out, and come back in by it', async () => {
    await press(page.getByRole('button', { name: 'Sign out here' }));
    await expect(page).toHaveURL(/#\/$/);
    await context.clearCookies({ domain: '127.0.0.1' });
    await page.goto('/#/team');
    await press(page.getByRole('link', { name: 'Sign in with Example Works' }));
    await signIn(page, 'lea');
    await expect(page.getByText('You are in.')).toBeVisible();
    await expect(page.getByRole('heading', { name: 'Late desk' })).toBeVisible();
  });

  await test.step('a page left open is not enough for a new recovery code', async () => {
    server.pass(600_000);
    await goTo(page, 'My data');
    const renew = page.getByRole('button', { name: 'Get a new recovery code' });
    const asked = page.getByRole('dialog', { name: 'Is it you?' });
    await press(renew);
    await expect(asked).toBeVisible();
    expect(await faultsOf(page)).toEqual([]);
    await press(asked.getByRole('button', { name: 'Leave it as it is' }));
    await expect(page.getByText('Nothing was changed')).toBeVisible();
    await press(renew);
    await asked.getByLabel('Recovery code').fill('0'.repeat(26));
    await press(asked.getByRole('button', { name: 'Go on' }));
    await expect(asked.getByText('This is not the recovery code of who is')).toBeVisible();
    await asked.getByLabel('Recovery code').fill(code);
    await press(asked.getByRole('button', { name: 'Go on' }));
    await expect(page.locator('code')).not.toHaveText(code);
    await expect(asked).toBeHidden();
  });
  await context.close();
});
