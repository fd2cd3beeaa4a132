// npm run pictures: plays to each state in a real browser, and writes the pictures of docs/ and the README.
import { execFileSync, spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { chromium } from '@playwright/test';
import { provideChromium } from './chromium.mjs';
import { installDependencies } from './dependencies.mjs';
import { report } from './problem.mjs';
import { root } from './root.mjs';

const PICTURES = join(root, 'docs', 'pictures');
const SIZES = /** @type {const} */ ([
  [1440, 900],
  [1024, 768],
  [390, 844],
]);
const CALL = '/#/call/board-report?seed=7&mode=';
const HEATED = '/#/call/shouting-works?seed=7&mode=';
const LEAVES_A_MESSAGE = '/#/call/outage-update?seed=7&mode=practice';
/** The longest time that one frame lets pass, in ms. */
const FRAME_MS = 250;

/** @typedef {import('@playwright/test').Page} Page */
/** Where the game is served to teams, and who of them looks. @typedef {{ address: string, challenge: string, cookie: string }} Teams */

/** Lets `ms` of a call pass, while the clock of the page is held. @type {(page: Page, ms: number) => Promise<void>} */
const letPass = async (page, ms) => {
  for (let left = ms; left > 0; left -= FRAME_MS) await page.clock.fastForward(FRAME_MS);
};

/** Lets time pass until the page says who has the floor in such words. @type {(page: Page, signal: RegExp) => Promise<void>} */
const until = async (page, signal) => {
  for (let tries = 0; tries < 600; tries += 1) {
    if (signal.test((await page.locator('#signal').textContent()) ?? '')) return;
    await page.clock.fastForward(100);
  }
  throw new Error(`The page never said ${signal}.`);
};

/** Cuts in with the first reply, again and again. @type {(page: Page, times: number) => Promise<void>} */
const cutInOften = async (page, times) => {
  for (let n = 0; n < times; n += 1) {
    await until(page, /is speaking/);
    await letPass(page, 1500);
    await press(firstReply(page));
    await letPass(page, 4000);
  }
};

/** Presses it as a pointer does, which leaves no frame of the keyboard behind. @type {(button: import('@playwright/test').Locator) => Promise<void>} */
const press = async (button) => {
  await button.page().mouse.click(2, 2);
  await button.evaluate((element) => /** @type {HTMLElement} */ (element).click());
};

/** Answers a call, and lets so much of it pass until the caller speaks. @type {(page: Page, address: string, ms: number) => Promise<void>} */
const answer = async (page, address, ms) => {
  await page.clock.install({ time: 0 });
  await page.clock.pauseAt(1000);
  await page.goto(address);
  const button = page.getByRole('button', { name: 'Answer' });
  await button.waitFor({ state: 'attached' });
  for (let tries = 0; (await page.locator('canvas').count()) === 0 && tries < 200; tries += 1)
    await page.clock.fastForward(16);
  await press(button);
  await letPass(page, 250);
  await page.evaluate(() => /** @type {HTMLElement} */ (document.activeElement)?.blur());
  await letPass(page, ms - 250);
};

/** The reply that lies first. @type {(page: Page) => import('@playwright/test').Locator} */
const firstReply = (page) =>
  page.getByRole('list', { name: 'Replies' }).getByRole('button').first();

/** Opens a page, and waits until it is there. @type {(page: Page, address: string, heading: string) => Promise<void>} */
const open = async (page, address, heading) => {
  await page.goto(address);
  await page.getByRole('heading', { name: heading }).first().waitFor();
  await page.waitForTimeout(500);
};

/** The record of a run by the reference player, opened on the desk. @type {(page: Page, given: { record: string }) => Promise<void>} */
const lookBack = async (page, { record }) => {
  await page.goto('/');
  await page.getByRole('button', { name: 'Pick up' }).waitFor();
  await page.locator('input[type=file][accept*=json]').first().setInputFiles(record);
  await page.getByRole('heading', { name: 'Transcript' }).waitFor();
  // the line is drawn, the pins come one by one
  await page.waitForTimeout(4000);
};

/** What there is to see, and how to come there. @type {Readonly<Record<string, (page: Page, given: { record: string, teams: () => Promise<Teams> }) => Promise<void>>>} */
const STATES = {
  desk: async (page) => {
    await open(page, '/', 'Hold the Line');
    await page.getByRole('button', { name: 'Pick up' }).waitFor();
    await page.waitForTimeout(500);
  },
  // the guide has just said what a murmur is for
  guided: (page) => answer(page, '/#/guided', 7750),
  call: async (page) => {
    await answer(page, `${CALL}practice`, 12_000);
    await press(page.getByRole('button', { name: 'mm-hm' }));
    await letPass(page, 48_000);
    await until(page, /is speaking/);
    await letPass(page, 2750);
  },
  // a pause in which she has not come to her end, and what it looks like to cut in
  silence: async (page) => {
    await answer(page, `${CALL}practice`, 44_000);
    await until(page, /^Silence/);
    await letPass(page, 1500);
  },
  'cut-in': async (page) => {
    await answer(page, `${CALL}practice`, 36_000);
    await until(page, /is speaking/);
    await letPass(page, 1250);
    await press(firstReply(page));
    await letPass(page, 1000);
  },
  // seven interruptions later it is the trainee who is about to lose composure
  composure: async (page) => {
    await answer(page, `${HEATED}practice`, 2000);
    await cutInOften(page, 7);
    await until(page, /is speaking/);
    await letPass(page, 3000);
  },
  exam: async (page) => {
    await answer(page, `${CALL}exam`, 30_000);
    await until(page, /is speaking/);
    await letPass(page, 3250);
  },
  text: async (page) => {
    await page.addInitScript(() =>
      localStorage.setItem('hold-the-line/settings', JSON.stringify({ view: 'text' })),
    );
    await answer(page, `${CALL}practice`, 30_000);
    await until(page, /is speaking/);
    await letPass(page, 3250);
  },
  // the phone is down; what is left is a message to those who wait
  'wrap-up': async (page) => {
    await answer(page, LEAVES_A_MESSAGE, 20_000);
    for (const name of ['End call', 'End the call'])
      await press(page.getByRole('button', { name, exact: true }));
    await page.clock.resume();
    await page.getByRole('button', { name: 'Leave it unfiled' }).waitFor();
    for (const number of [0, 2, 3]) await page.getByRole('checkbox').nth(number).check();
    await page.evaluate(() => scrollTo(0, 0));
    await page.waitForTimeout(500);
  },
  result: lookBack,
  'what-if': async (page, given) => {
    await lookBack(page, given);
    const changed = page.getByRole('region', { name: 'Where another choice would have changed' });
    await changed.getByRole('button').first().click();
    await page.locator('.ghost .way').waitFor();
    await page.waitForTimeout(1500);
  },
  board: async (page, { teams }) => {
    const { address, challenge, cookie } = await teams();
    const [name = '', value = ''] = cookie.split('=', 2);
    await page.context().addCookies([{ name, value, url: address }]);
    await open(page, `${address}/#/team/board?challenge=${challenge}`, 'Late desk');
    await page.waitForTimeout(1000);
  },
  settings: (page) => open(page, '/#/settings', 'Settings'),
  shift: (page) => open(page, '/#/shift', 'A shift'),
};

/** @type {(data: string) => Promise<{ address: string, stop: () => void }>} */
const serve = (data) =>
  new Promise((resolve, reject) => {
    const env = { ...process.env, PORT: '0', HOST: '127.0.0.1', HOLD_DATA: data, DATABASE_URL: '' };
    const server = spawn(process.execPath, [join(root, 'tools', 'start.mjs')], {
      env,
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    server.once('exit', () => reject(new Error('the server ended')));
    server.stdout.on('data', (said) => {
      const address = /is at (http:\S+)/.exec(String(said))?.[1];
      if (address) resolve({ address, stop: () => void server.kill() });
    });
  });

/** @type {(data: string) => Promise<Teams & { stop: () => void }>} */
const serveTeams = (data) =>
  new Promise((resolve, reject) => {
    const server = spawn(process.execPath, [join(root, 'tools', 'team-for-pictures.mjs'), data], {
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    server.once('exit', () => reject(new Error('the server of the teams ended')));
    createInterface(server.stdout).once('line', (line) =>
      resolve({ ...JSON.parse(line), stop: () => void server.kill() }),
    );
  });

try {
  await installDependencies();
  const data = mkdtempSync(join(tmpdir(), 'hold-pictures-'));
  mkdirSync(PICTURES, { recursive: true });
  const { address, stop } = await serve(data);
  const executablePath = await provideChromium();
  const browser = await chromium.launch({
    ...(executablePath && { executablePath }),
    args: ['--disable-gpu', ...(process.getuid?.() === 0 ? ['--no-sandbox'] : [])],
  });
  /** @type {ReturnType<typeof serveTeams> | undefined} */
  let served;
  // it takes its time, and one picture needs it
  const teams = () => {
    served ??= serveTeams(join(data, 'teams'));
    return served;
  };
  try {
    const played = execFileSync(process.execPath, [
      join(root, 'tools', 'hold.mjs'),
      ...['play', join(root, 'scenarios', 'board-report.yaml')],
      ...['--player', 'interrupter:2', '--seed', '7', '--json'],
    ]);
    const record = join(data, 'run.json');
    writeFileSync(record, JSON.stringify(JSON.parse(String(played)).run));
    const [only] = process.argv.slice(2);
    for (const [name, comeTo] of Object.entries(STATES)) {
      if (only && only !== name) continue;
      for (const [width, height] of SIZES) {
        const context = await browser.newContext({
          baseURL: address,
          viewport: { width, height },
          serviceWorkers: 'block',
          locale: 'en-GB',
        });
        const page = await context.newPage();
        await comeTo(page, { record, teams });
        // those that the README shows are sharp; the others are small
        const sharp = width === 1440 && (name === 'call' || name === 'result');
        const path = join(PICTURES, `${name}${width === 1440 ? '' : `-${width}`}`);
        await page.screenshot(
          sharp
            ? { path: `${path}.png`, animations: 'disabled' }
            : { path: `${path}.jpg`, type: 'jpeg', quality: 76, animations: 'disabled' },
        );
        await context.close();
      }
      console.log(name);
    }
  } finally {
    await browser.close();
    (await served)?.stop();
    stop();
    rmSync(data, { recursive: true, force: true });
  }
} catch (error) {
  report(error);
  process.exitCode = 1;
}
