import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from '@playwright/test';
import { playCall, playerNamed } from '../../../src/explore/index.ts';
import { build } from '../../../tools/build.mjs';
import { findChromium } from '../../../tools/chromium.mjs';
import { shipped } from '../../explore/shipped.ts';
import { endAll, served } from '../../server/crash/load.ts';
import { cpuOfChildren } from './cpu-time.ts';

/** What is promised: so many records, in so many ms. */
const WANTED = { records: 10_000, ms: 10_000 };
const RECORDS = Number(process.env.BENCH_RECORDS ?? WANTED.records);
const PLAYERS = ['listener', 'random'];
const STATUS = /([\d,]+) runs played again in ([\d.]+) s/;

/** Writes `count` records into a folder, no two of them alike: every call that ships, each player in turn. */
const writeRecords = (folder: string, count: number): number => {
  const scenarios = shipped();
  let bytes = 0;
  for (let n = 0; n < count; n += 1) {
    const scenario = scenarios[n % scenarios.length];
    const player = playerNamed(PLAYERS[Math.floor(n / scenarios.length) % PLAYERS.length] ?? '');
    if (!scenario || !player) throw new Error('there is nothing to play');
    const text = JSON.stringify(playCall(scenario, player, n + 1).record());
    bytes += text.length;
    writeFileSync(join(folder, `run-${n}.json`), text);
  }
  return bytes;
};

/** Lets the trainer's page count a folder of run records in Chromium. */
export const trainer = async () => {
  await build('web');
  await build('node');
  const folder = mkdtempSync(join(tmpdir(), 'hold-bench-'));
  const runs = join(folder, 'runs');
  mkdirSync(runs);
  const bytes = writeRecords(runs, RECORDS);
  const executablePath = findChromium();
  const browser = await chromium.launch({
    ...(executablePath && { executablePath }),
    args: ['--disable-gpu', ...(process.getuid?.() === 0 ? ['--no-sandbox'] : [])],
  });
  try {
    const { address } = await served({ HOLD_DATA: folder });
    const page = await browser.newPage();
    await page.goto(`${address}/#/trainer`);
    const input = page.locator('input[webkitdirectory]');
    await input.waitFor({ state: 'attached' });
    // handing ten thousand names over to a browser is not what a trainer's hand does: it is measured apart
    await page.evaluate(() => {
      const chosen = document.querySelector<HTMLInputElement>('input[webkitdirectory]');
      chosen?.addEventListener('change', (event) => event.stopImmediatePropagation(), {
        capture: true,
        once: true,
      });
    });
    await input.setInputFiles(runs);
    const before = cpuOfChildren();
    await input.dispatchEvent('change');
    const status = page.getByText(STATUS);
    await status.waitFor({ timeout: 600_000 });
    const [, counted, seconds] = STATUS.exec((await status.textContent()) ?? '') ?? [];
    const after = cpuOfChildren();
    const cpuMs = before === undefined || after === undefined ? undefined : after - before;
    const result = {
      records: Number(counted?.replaceAll(',', '')),
      meanBytes: Math.round(bytes / RECORDS),
      ms: Number(seconds) * 1000,
      cpuMsPerRecord: cpuMs && Number((cpuMs / RECORDS).toFixed(2)),
      wanted: WANTED,
      machine: { chromium: browser.version(), cpu: cpus()[0]?.model, cores: cpus().length },
    };
    return {
      result,
      table: [
        ['records counted on the trainer’s page', String(result.records)],
        ['seconds on the wall', `${seconds}, of ${WANTED.ms / 1000} promised`],
        ['processor ms a record, browser and all', String(result.cpuMsPerRecord ?? 'not known')],
      ] as [string, string][],
    };
  } finally {
    await browser.close();
    endAll();
    rmSync(folder, { recursive: true, force: true });
  }
};
