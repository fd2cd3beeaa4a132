import { type Browser, expect, type Page, test } from '@playwright/test';
import { faultsOf } from './axe.ts';
import { complaintsOf } from './complaints.ts';
import { expectToFit } from './fits.ts';
import { press } from './press.ts';
import { stored } from './stored.ts';
import { hangUpSoon, takeHeadless } from './team-call.ts';
import { startTeamServer, type TeamServer } from './team-server.ts';

/** What a browser would act upon if it took a name for markup. */
const HOSTILE = '<img src=x onerror=a()>';

let server: TeamServer;

test.beforeAll(async () => {
  server = await startTeamServer();
});
test.afterAll(() => server.close());

const open = async (browser: Browser, path: string): Promise<Page> => {
  const context = await browser.newContext({ baseURL: server.address, locale: 'en-GB' });
  const page = await context.newPage();
  await page.goto(path);
  return page;
};

/** Creates a team in the page; gives the recovery code. */
const found = async (page: Page, name: string, pseudonym: string): Promise<string> => {
  const form = page.getByRole('form', { name: 'Create a team' });
  await form.getByLabel('Name of the team').fill(name);
  await form.getByLabel('What you want to be called there').fill(pseudonym);
  await press(form.getByRole('button', { name: 'Create the team' }));
  await expect(page.getByRole('heading', { name: `You are in “${name}”.` })).toBeVisible();
  const code = await page.locator('code').innerText();
  await press(page.getByRole('button', { name: 'I have kept it' }));
  return code;
};

const join = async (page: Page, pseudonym: string): Promise<void> => {
  await expect(page.getByText('To the team “Late desk”, as: Member.')).toBeVisible();
  await page.getByLabel('What you want to be called').fill(pseudonym);
  await press(page.getByRole('button', { name: 'Join the team' }));
  await press(page.getByRole('button', { name: 'I have kept it' }));
  await expect(page.getByRole('heading', { name: 'Challenges' })).toBeVisible();
};

/** Waits until what a call leads through is here, with all that it needs: it is fetched while nobody waits for anything. */
const untilCallIsFetched = async (page: Page): Promise<void> => {
  const parts = await page.waitForFunction(() => {
    const fetched = performance.getEntriesByType('resource').map(({ name }) => name);
    const found = ['call-route', 'result-page', 'mount'].map((part) =>
      fetched.find((name) => name.includes(`/assets/${part}-`) && name.endsWith('.js')),
    );
    return found.every((name) => name !== undefined) && found;
  });
  // as text, since it is the page that is to import them
  await page.evaluate(
    `Promise.all(${JSON.stringify(await parts.jsonValue())}.map((part) => import(part)))`,
  );
};

const goTo = (page: Page, name: string) =>
  press(page.getByRole('navigation', { name: 'Team' }).getByRole('link', { name }));

test.describe('two teams in five browsers', () => {
  test('should come from an invitation to the board, one of them offline for half of it', async ({
    browser,
  }) => {
    const lead = await open(browser, '/#/team');
    const complaints = await complaintsOf(lead);
    await test.step('a team is created, and people are invited', async () => {
      expect(await faultsOf(lead)).toEqual([]);
      await found(lead, 'Late desk', 'Lea');
      await lead.getByLabel('For how many people').fill('4');
      await press(lead.getByRole('button', { name: 'Make a link' }));
      await lead.locator('code').waitFor();
    });
    const link = new URL(await lead.locator('code').innerText());
    const members = await Promise.all(
      [HOSTILE, 'Otter', 'Wren'].map((name) =>
        test.step(`${name} joins`, async () => {
          const page = await open(browser, `/${link.hash}`);
          await join(page, name);
          return page;
        }),
      ),
    );
    const [far, near, third] = members as [Page, Page, Page];

    const dayLead = await open(browser, '/#/team');
    await test.step('the other team, whose lead comes back with the recovery code', async () => {
      const code = await found(dayLead, 'Day desk', 'Dana');
      await dayLead.context().clearCookies();
      await dayLead.reload();
      const form = dayLead.getByRole('form', { name: 'Come back in' });
      await form.getByLabel('Recovery code').fill(code.toLowerCase().replaceAll('-', ' '));
      await press(form.getByRole('button'));
      await expect(dayLead.locator('code')).not.toHaveText(code);
      await press(dayLead.getByRole('button', { name: 'I have kept it' }));
      await expect(dayLead.getByRole('heading', { name: 'Day desk' })).toBeVisible();
    });

    await test.step('the team chooses that it shows pseudonyms', async () => {
      await goTo(lead, 'Team settings');
      await lead.getByLabel('Show pseudonyms').check();
      await press(lead.getByRole('button', { name: 'Save' }));
      await expect(lead.getByText('Saved.')).toBeVisible();
    });
    await test.step('a challenge is started, and taken on by the other team', async () => {
      await goTo(lead, 'Challenges');
      await lead.getByLabel('What it is called').fill('One call this week');
      await lead.getByLabel('Half a label out').check();
      await press(lead.getByRole('button', { name: 'Start the challenge' }));
      await press(lead.getByRole('button', { name: 'Let another team in' }));
      const code = await lead.locator('code').innerText();
      expect(await faultsOf(lead)).toEqual([]);
      await goTo(dayLead, 'Challenges');
      await dayLead.getByLabel('Code of the challenge').fill(code);
      await press(dayLead.getByRole('button', { name: 'Take it on' }));
      await expect(dayLead.getByRole('heading', { name: 'One call this week' })).toBeVisible();
    });

    await test.step('one goes offline, and takes the call that was fetched ahead', async () => {
      await far.goto('/#/');
      const due = far.getByRole('region', { name: 'Due for your team' });
      await expect(due).toContainText('One call this week: Exam');
      await expect.poll(async () => (await stored(far, 'stock')).length).toBe(1);
      expect(await faultsOf(far)).toEqual([]);
      await untilCallIsFetched(far);
      await far.context().setOffline(true);
      await press(due.getByRole('button', { name: 'Take this call' }));
      await hangUpSoon(far);
      await far.goto('/#/team');
      await expect(far.getByText('One call waits to be handed in.')).toBeVisible();
      expect(await faultsOf(far)).toEqual([]);
      await expectToFit(far, 'a call that waits');
      expect(await stored(far, 'waiting')).toHaveLength(1);
    });
    await test.step('the others hand in meanwhile', async () => {
      const players = ['listener', 'fixer', 'interrupter:3', 'calm-down'];
      for (const [n, page] of [lead, near, third, dayLead].entries()) {
        await page.evaluate(() => dispatchEvent(new Event('online')));
        await takeHeadless(page, server, players[n] ?? '');
        await expect(page.getByText(/has arrived: \d+ of 100/)).toBeVisible();
        expect(await stored(page, 'waiting')).toEqual([]);
      }
    });
    await test.step('a group of fewer than five is not broken down', async () => {
      await press(lead.getByRole('link', { name: 'See the board' }));
      const ours = lead.getByRole('article', { name: 'Late desk' });
      await expect(ours).toContainText('fewer than five took part');
    });

    const again =
      await test.step('the page dies, and two new tabs find the connection back', async () => {
        const context = far.context();
        await far.close();
        await context.setOffline(false);
        const [page, twin] = await Promise.all([context.newPage(), context.newPage()]);
        await Promise.all([page, twin].map((tab) => tab.goto('/#/team/challenges')));
        await expect(page.getByText('1 of 1 attempt used')).toBeVisible();
        await expect.poll(async () => (await stored(page, 'waiting')).length).toBe(0);
        await twin.close();
        await goTo(page, 'My data');
        await expect(page.getByRole('row', { name: /^Half a label out/ })).toHaveCount(1);
        return page;
      });

    await test.step('a fifth joins and takes the call, so the board shows how they are spread', async () => {
      const context = await browser.newContext({ baseURL: server.address, locale: 'en-GB' });
      const fifth = await context.newPage();
      await fifth.goto(`/${link.hash}`);
      await join(fifth, 'Juniper');
      await takeHeadless(fifth, server, 'interrupter:1');
      await expect(fifth.getByText(/has arrived/)).toBeVisible();
      await context.close();
      await lead.reload();
      const ours = lead.getByRole('article', { name: 'Late desk' });
      await expect(ours).toContainText('5 of 5 people took part, 5 calls');
      await expect(ours.getByRole('img', { name: /half of the calls lie between/ })).toBeVisible();
      await expect(lead.getByRole('article', { name: 'Day desk' })).toContainText(
        'fewer than five',
      );
      await press(lead.getByText('The same in figures'));
      await expect(lead.getByRole('row', { name: /^People who took part/ })).toContainText(
        '5 of 5',
      );
    });
    await test.step('every page of the team fits, however narrow the window and large the letters', async () => {
      await expectToFit(lead, 'the board');
      for (const room of ['My team', 'Challenges', 'For trainers', 'Team settings', 'My data']) {
        await goTo(lead, room);
        await expect(lead.getByRole('link', { name: room, exact: true })).toHaveAttribute(
          'aria-current',
          'page',
        );
        expect.soft(await faultsOf(lead), room).toEqual([]);
        await expectToFit(lead, room);
      }
      await goTo(lead, 'Board');
    });
    await test.step('what people call themselves is text, and nobody of the other team is named', async () => {
      await goTo(again, 'Board');
      await again
        .getByLabel('Of', { exact: true })
        .selectOption({ label: 'Challenge: One call this week' });
      await expect(again.getByRole('row', { name: HOSTILE })).toContainText('you');
      await expect(again.getByRole('row', { name: 'Otter' })).toBeVisible();
      await expect(again.getByText('Dana')).toHaveCount(0);
      expect(await again.locator('img[src=x]').count()).toBe(0);
      expect(await faultsOf(again)).toEqual([]);
    });
    await test.step('an erased member counts nowhere', async () => {
      await goTo(again, 'My data');
      expect(await faultsOf(again)).toEqual([]);
      await press(again.getByRole('button', { name: 'Leave the team and erase everything' }));
      await expect(again.getByRole('dialog')).toBeVisible();
      expect(await faultsOf(again)).toEqual([]);
      await expectToFit(again, 'the question before all is erased');
      await press(again.getByRole('dialog').getByRole('button', { name: /^Leave the team/ }));
      await expect(again).toHaveURL(/#\/$/);
      await lead.reload();
      await expect(lead.getByRole('article', { name: 'Late desk' })).toContainText(
        'fewer than five',
      );
    });
    expect(complaints).toEqual([]);
    await Promise.all(browser.contexts().map((context) => context.close()));
  });
});
