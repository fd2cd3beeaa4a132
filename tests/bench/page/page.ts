import { mkdtempSync, rmSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from '@playwright/test';
import { build } from '../../../tools/build.mjs';
import { findChromium } from '../../../tools/chromium.mjs';
import { endAll, served } from '../../server/crash/load.ts';
import { bareFrame, firstWord } from './first-word.ts';
import { frames } from './frames.ts';
import { inARow } from './in-a-row.ts';
import { lobby } from './lobby.ts';
import { median } from './quantile.ts';

/** What is promised. */
const WANTED = {
  lobbyBytes: 120_000,
  firstWordRatio: 1.3,
  frameMedianMs: 4,
  frameP95Ms: 8,
  gcMs: 30,
  growth: 1.1,
};
/** `calls` measures nothing but the twenty calls in a row. */
const ONLY = process.env.BENCH_ONLY;

/** What the page in the browser takes, beside what a bare page takes on the same machine. */
export const page = async () => {
  await build('web');
  await build('node');
  const data = mkdtempSync(join(tmpdir(), 'hold-bench-'));
  const executablePath = findChromium();
  const browser = await chromium.launch({
    ...(executablePath && { executablePath }),
    args: ['--disable-gpu', ...(process.getuid?.() === 0 ? ['--no-sandbox'] : [])],
  });
  try {
    const { address } = await served({ HOLD_DATA: data });
    if (ONLY === 'calls') {
      const { result, row } = await inARow(browser, address);
      return { result: { part: 'page', inARow: result }, table: [row] };
    }
    const desk = await lobby(browser, address);
    const tab = await browser.newPage();
    const bare: number[] = [];
    const words: number[] = [];
    for (let seed = 1; seed <= 3; seed += 1) {
      bare.push(await bareFrame(tab, address));
      words.push(await firstWord(tab, address, seed));
    }
    await tab.close();
    const frame = await frames(browser, address);
    const calls = await inARow(browser, address);
    const ratio = median(words) / median(bare);
    const result = {
      part: 'page',
      cpus: cpus().length,
      lobby: desk,
      firstWord: { bareFrameMs: median(bare), firstWordMs: median(words), ratio },
      frame,
      inARow: calls.result,
      wanted: WANTED,
    };
    const table: (readonly [string, string])[] = [
      ['script before a call, gzipped', `${(desk.scriptBytes / 1000).toFixed(1)} KB (120)`],
      ['desk ready / Phaser asked for', `${desk.readyMs} / ${desk.phaserAskedForMs} ms`],
      ['answer to first word', `${median(words).toFixed(0)} ms`],
      [
        'bare Phaser, first frame',
        `${median(bare).toFixed(0)} ms, ratio ${ratio.toFixed(2)} (1.3)`,
      ],
      [
        'scripting a frame',
        `median ${frame.medianMs.toFixed(1)} (4), p95 ${frame.p95Ms.toFixed(1)} ms (8), ${frame.frames} frames`,
      ],
      [
        'longest collection',
        `${frame.longestCollectionMs.toFixed(1)} ms of ${frame.collections} (30)`,
      ],
      calls.row,
    ];
    return { result, table };
  } finally {
    await browser.close();
    await endAll();
    rmSync(data, { recursive: true, force: true });
  }
};
