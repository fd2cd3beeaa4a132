// npm run pictures: plays to each state in a real browser, and writes the pictures of docs/ and the README.
import { execFileSync, spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
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
/** The longest time that one frame lets pass, in ms. */
const FRAME_MS = 250;

/** @typedef {import('@playwright/test').Page} Page */

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
    await page.keyboard.press('1');
    await letPass(page, 4000);
  }
};

/** @type {(page: Page, mode: string, ms: number, call?: string) => Promise<void>} */
const onTheLine = async (page, mode, ms, call = CALL) => {
  await page.clock.install({ time: 0 });
  await page.clock.pauseAt(1000);
  await page.goto(call + mode);
  const answer = page.getByRole('button', { name: 'Answer' });
  await answer.waitFor({ state: 'attached' });
  for (let tries = 0; (await page.locator('canvas').count()) === 0 && tries < 200; tries += 1)
    await page.clock.fastForward(16);
  await answer.press('Enter');
  await letPass(page, ms);
};

/** The record of a run by the reference player, opened on the desk. @type {(page: Page, file: string) => Promise<void>} */
const lookBack = async (page, file) => {
  await page.goto('/');
  await page.getByRole('button', { name: 'Pick up' }).waitFor();
  await page.locator('input[type=file][accept*=json]').first().setInputFiles(file);
  await page.getByRole('heading', { name: 'Transcript' }).waitFor();
  // the line is drawn, the pins come one by one
  await page.waitForTimeout(4000);
};

/** What there is to see, and how to come there. @type {Readonly<Record<string, (page: Page, record: string) => Promise<void>>>} */
const STATES = {
  desk: async (page) => {
    await page.goto('/');
    await page.getByRole('button', { name: 'Pick up' }).waitFor();
    await page.waitForTimeout(500);
  },
  call: (page) => onTheLine(page, 'practice', 52_000),
  // a pause in which she has not come to her end, and what it looks like to cut in
  silence: async (page) => {
    await onTheLine(page, 'practice', 44_000);
    await until(page, /^Silence/);
    await letPass(page, 1000);
  },
  'cut-in': async (page) => {
    await onTheLine(page, 'practice', 36_000);
    await until(page, /is speaking/);
    await letPass(page, 1250);
    await page.keyboard.press('1');
    await letPass(page, 1000);
  },
  // seven interruptions later it is the trainee who is about to lose composure
  composure: async (page) => {
    await onTheLine(page, 'practice', 2000, HEATED);
    await cutInOften(page, 7);
    await until(page, /is speaking/);
    await letPass(page, 3000);
  },
  exam: (page) => onTheLine(page, 'exam', 30_000),
  text: async (page) => {
    await page.goto('/#/settings');
    await page.getByRole('radio', { name: /^Text/ }).check();
    await page.clock.install({ time: 0 });
    await page.clock.pauseAt(1000);
    await page.goto(`${CALL}practice`);
    await page.reload();
    await page.getByRole('button', { name: 'Answer' }).press('Enter');
    await letPass(page, 30_000);
  },
  result: lookBack,
  settings: async (page) => {
    await page.goto('/#/settings');
    await page.getByRole('heading', { level: 1 }).waitFor();
  },
  guided: async (page) => {
    await page.goto('/#/guided');
    await page.getByRole('main').waitFor();
    await page.waitForTimeout(2500);
  },
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
        await comeTo(page, record);
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
    stop();
    rmSync(data, { recursive: true, force: true });
  }
} catch (error) {
  report(error);
  process.exitCode = 1;
}
