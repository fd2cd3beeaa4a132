import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, type Page, test } from '@playwright/test';
import { DIMENSION_NAMES } from '../../src/scoring/scorecard.ts';
import { operatorCode } from '../../src/server/keep/operator.ts';
import { root } from '../../tools/root.mjs';
import { faultsOf } from './axe.ts';
import { complaintsOf } from './complaints.ts';
import { expectToFit, outOfPlace, unreadable } from './fits.ts';
import { press } from './press.ts';
import { hangUpSoon } from './team-call.ts';
import { startTeamServer, type TeamServer } from './team-server.ts';

/** One word of 40 letters, which is as long as the name of a team can be. */
const WORD = 'Donaudampfschifffahrtselektrizitätswerke';
const TEAM = WORD;
const OTHER = 'The late desk of the second floor, east';
const PSEUDONYM = WORD.slice(0, 24);
const CHALLENGE = `${WORD} and two more calls before the long weekend`.slice(0, 80);
const TITLE = `${WORD}, printed over two labels since the day before yesterday`;

const CALL = readFileSync(join(root, 'scenarios', 'printer-early.yaml'), 'utf8')
  .replace(/^title: .*$/m, `title: "${TITLE}"`)
  .replace('name: "Tomasz Wren"', `name: "Tomasz ${WORD}"`)
  .replace(/department: "Warehouse"/, `department: "${WORD}"`)
  .replace(/role: "Goods-in.*"/, `role: "Head of ${WORD}, gate 2"`)
  .replace(/subject: ".*"/, `subject: "${WORD} across two"`)
  .replace(/name: "Noor Bakker"/, `name: "Noor ${WORD}"`);

let server: TeamServer;
const scenarios = mkdtempSync(join(tmpdir(), 'hold-long-'));

test.beforeAll(async () => {
  writeFileSync(join(scenarios, 'printer-early.yaml'), CALL);
  server = await startTeamServer({ scenarios });
});
test.afterAll(async () => {
  await server.close();
  rmSync(scenarios, { recursive: true, force: true });
});

const softly = expect.configure({ soft: true });

/** A page as it is read on a phone, and on the smallest one, and in large letters. */
const expectRoom = async (page: Page, state: string): Promise<void> => {
  await page.setViewportSize({ width: 390, height: 844 });
  for (const look of [outOfPlace, unreadable])
    await softly
      .poll(() => look(page), { message: `${state} at 390 px`, timeout: 2000 })
      .toEqual([]);
  await expectToFit(page, state);
};

const post = (page: Page, path: string, data: object) => page.request.post(path, { data });

/** A board on which teams have taken part: one half of the calls would have passed. */
const fillBoards = async (page: Page): Promise<void> => {
  const month = '2026-11';
  const shown = {
    spread: {
      scores: [30, 45, 59, 60, 75, 90].map((total) => ({ total, runs: 2 })),
      low: 45,
      middle: 59.5,
      high: 75,
    },
    dimensions: Object.fromEntries(
      DIMENSION_NAMES.map((name, n) => [name, { taken: n + 2, offered: 10 }]),
    ),
    times: { callMs: 300_000, possibleMs: 200_000 },
    criticalFails: 0,
  };
  const trend = [
    { month: '2026-10', runs: 5, middle: 50 },
    { month, runs: 12, middle: 65 },
  ];
  const calls = [{ id: 'printer-early', title: TITLE }];
  const choices = { season: '2026-autumn', seasons: ['2026-autumn'], calls };
  const row = { people: 6, took: 6, runs: 12, shown, trend };
  const id = (letter: string) => letter.repeat(22);
  const teams = [
    { ...row, id: id('a'), name: TEAM, own: true },
    { ...row, id: id('b'), name: OTHER, own: false },
  ];
  const overall = { teams: 9, dimensions: shown.dimensions };
  await page.route('**/api/board?*', (route) =>
    route.fulfill({ json: { choices, teams, overall } }),
  );
  const members = [PSEUDONYM, 'Wren'].map((pseudonym, n) => ({
    pseudonym,
    own: n === 0,
    runs: 6,
    shown,
    trend,
  }));
  await page.route('**/api/board/members?*', (route) =>
    route.fulfill({ json: { choices, members, whole: true } }),
  );
};

/** The marks on a board of which the shape does not say whether they are below a pass, and how many there are of each. */
const shapesOf = (page: Page) =>
  page.evaluate(() => {
    const shapes = { open: 0, filled: 0, wrong: [] as string[] };
    for (const swarm of document.querySelectorAll('svg.swarm')) {
      const pass = Number(
        /[\d.]+(?=H)/.exec(swarm.querySelector('.pass')?.getAttribute('d') ?? ''),
      );
      for (const circle of swarm.querySelectorAll('circle')) {
        const { fill, stroke } = getComputedStyle(circle);
        const isOpen = fill !== stroke;
        shapes[isOpen ? 'open' : 'filled'] += 1;
        if (isOpen !== circle.cy.baseVal.value > pass + 0.01) shapes.wrong.push(circle.outerHTML);
      }
    }
    return shapes;
  });

test('the longest names have room on every page, and the marks of a board tell by their shape', async ({
  browser,
}) => {
  const context = await browser.newContext({
    baseURL: server.address,
    locale: 'en-GB',
    viewport: { width: 390, height: 844 },
    reducedMotion: 'reduce',
  });
  const page = await context.newPage();
  const complaints = await complaintsOf(page);
  await page.addInitScript(() =>
    localStorage.setItem('hold-the-line/settings', JSON.stringify({ view: 'text' })),
  );
  await page.goto('/#/settings');
  await page.getByRole('heading', { name: 'Settings', level: 1 }).waitFor();
  await post(page, '/api/teams', { name: TEAM, pseudonym: PSEUDONYM });
  const endsAt = new Date(server.now() + 86_400_000).toISOString();
  const calls = [{ call: 'printer-early' }];
  await post(page, '/api/challenges', { title: CHALLENGE, counting: 2, endsAt, calls });

  await test.step('the desk, and a call', async () => {
    await page.goto('/#/team/challenges');
    await page.getByRole('heading', { name: CHALLENGE }).waitFor();
    await page.goto('/#/');
    const due = page.getByRole('region', { name: 'Due for your team' });
    await expect(due.getByText(TITLE)).toHaveAttribute('lang', 'en');
    await expectRoom(page, 'the desk');
    const answer = page.getByRole('button', { name: 'Answer', exact: true });
    const ring = async (seed: number) => {
      await page.goto(`/#/call/printer-early?seed=${seed}&mode=practice`);
      await expect(answer).toBeVisible();
    };
    await ring(1);
    await expectRoom(page, 'a phone that rings');
    await ring(2);
    await press(answer);
    await expect(page.locator('.card').first()).toBeVisible();
    await expectRoom(page, 'a call');
    await ring(3);
    await hangUpSoon(page);
    await expectRoom(page, 'how it went');
  });

  for (const [room, name] of [
    ['', TEAM],
    ['/challenges', CHALLENGE],
    ['/settings', 'Team settings'],
    ['/trainers', 'Where the team goes wrong'],
    ['/data', 'My data'],
  ] as const)
    await test.step(`the team: ${room}`, async () => {
      await page.goto(`/#/team${room}`);
      await page.getByRole('heading', { name }).first().waitFor();
      await expectRoom(page, `team${room}`);
    });

  await test.step('the boards', async () => {
    await fillBoards(page);
    await page.goto('/#/team/board');
    await expect(page.getByRole('article', { name: OTHER })).toBeVisible();
    await expect(page.getByRole('row', { name: 'Wren' })).toBeVisible();
    expect.soft(await faultsOf(page)).toEqual([]);
    await expectRoom(page, 'team board');
    for (const forcedColors of ['none', 'active'] as const) {
      await page.emulateMedia({ forcedColors });
      expect.soft(await shapesOf(page), forcedColors).toEqual({ open: 12, filled: 12, wrong: [] });
      const [own, all] = [page.locator('.profile .way').first(), page.locator('.profile .overall')];
      await expect.soft(own).toHaveCSS('stroke-dasharray', 'none');
      await expect.soft(all.first()).not.toHaveCSS('stroke-dasharray', 'none');
    }
    await page.emulateMedia({ forcedColors: 'none' });
    // whose own it is, words say
    await expect(page.getByRole('article', { name: TEAM })).toContainText('yours');
  });

  await test.step('the pages of the operator', async () => {
    await page.goto('/#/operator');
    await expect(page.getByText(`This browser is in “${TEAM}”`)).toBeVisible();
    await expectRoom(page, 'the door of the operator');
    const code = await operatorCode({ data: server.data, url: undefined }, server.now());
    await page.getByLabel('Code of the operator').fill(code);
    await press(page.getByRole('button', { name: 'Sign in' }));
    await press(page.getByRole('button', { name: `Invite a lead: ${TEAM}` }));
    await press(page.getByRole('dialog').getByRole('button', { name: 'Make a link' }));
    await expect(page.getByRole('heading', { name: /^For the new lead of/ })).toBeFocused();
    await expectRoom(page, 'the teams of the operator');
    await press(page.getByRole('button', { name: `Delete: ${TEAM}` }));
    await expect(page.getByRole('dialog', { name: `Delete “${TEAM}”?` })).toBeVisible();
    await expectRoom(page, 'the question before a team is deleted');
  });
  expect(complaints).toEqual([]);
  await context.close();
});
