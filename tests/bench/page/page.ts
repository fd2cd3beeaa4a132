import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Browser, type CDPSession, chromium, type Page } from '@playwright/test';
import { build } from '../../../tools/build.mjs';
import { findChromium } from '../../../tools/chromium.mjs';
import { root } from '../../../tools/root.mjs';
import { endAll, served } from '../../server/crash/load.ts';

/** What is promised. */
const WANTED = {
  lobbyBytes: 120_000,
  firstWordRatio: 1.3,
  frameMedianMs: 4,
  frameP95Ms: 8,
  gcMs: 30,
  growth: 1.1,
};
const CALL = (seed: number) => `/#/call/printer-early?seed=${seed}&mode=practice`;
/** A call is watched for so long, in ms. */
const WATCHED_MS = 20_000;
const CALLS = 20;
/** `calls` measures nothing but the twenty calls in a row. */
const ONLY = process.env.BENCH_ONLY;

const PHASER = readFileSync(join(root, 'node_modules/phaser/dist/phaser.min.js'), 'utf8');
const BARE = `<!doctype html><title>bare</title><script src="/bare/phaser.js"></script><script>
  const game = new Phaser.Game({ type: Phaser.CANVAS, width: 1000, height: 800, banner: false, audio: { noAudio: true } });
  game.events.once('postrender', () => { window.drawnAt = performance.now(); });
</script>`;

const quantile = (sorted: readonly number[], share: number): number =>
  sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;

const median = (values: readonly number[]): number =>
  quantile(
    [...values].sort((a, b) => a - b),
    0.5,
  );

/** What the desk needs until a call can be picked up, and when Phaser is asked for. */
const lobby = async (browser: Browser, address: string) => {
  const context = await browser.newContext({ serviceWorkers: 'block' });
  // in a page that is never idle, all that is fetched is the desk's own
  const busy = await context.newPage();
  await busy.addInitScript(() => {
    window.requestIdleCallback = () => 0;
  });
  await busy.goto(address);
  await busy.getByRole('button', { name: 'Pick up' }).waitFor();
  const own = await busy.evaluate(() =>
    (performance.getEntriesByType('resource') as PerformanceResourceTiming[])
      .filter(({ name }) => name.endsWith('.js'))
      .map(({ encodedBodySize }) => encodedBodySize),
  );
  await busy.close();
  const page = await context.newPage();
  await page.addInitScript(() => {
    new MutationObserver((_, observer) => {
      if (!document.querySelector('.pick-up')) return;
      (window as unknown as { readyAt: number }).readyAt = performance.now();
      observer.disconnect();
    }).observe(document, { childList: true, subtree: true });
  });
  await page.goto(address);
  await page.waitForFunction(() =>
    performance.getEntriesByType('resource').some(({ name }) => /\/mount-[^/]*\.js$/.test(name)),
  );
  const scripts = await page.evaluate(() =>
    (performance.getEntriesByType('resource') as PerformanceResourceTiming[])
      .filter(({ name }) => name.endsWith('.js'))
      .map(({ name, startTime }) => ({ name, startTime })),
  );
  const phaserAt = scripts.find(({ name }) => /\/mount-/.test(name))?.startTime ?? 0;
  const readyAt = await page.evaluate(() => (window as unknown as { readyAt: number }).readyAt);
  await context.close();
  return {
    scriptBytes: own.reduce((sum, bytes) => sum + bytes, 0),
    readyMs: Math.round(readyAt),
    phaserAskedForMs: Math.round(phaserAt),
  };
};

/** From the page's start to the first frame of nothing but Phaser, in ms. */
const bareFrame = async (page: Page, address: string): Promise<number> => {
  await page.route('**/bare/', (route) =>
    route.fulfill({ contentType: 'text/html', body: BARE, headers: {} }),
  );
  await page.route('**/bare/phaser.js', (route) =>
    route.fulfill({ contentType: 'text/javascript', body: PHASER }),
  );
  await page.goto(`${address}/bare/`);
  await page.waitForFunction(() => 'drawnAt' in window);
  return page.evaluate(() => (window as unknown as { drawnAt: number }).drawnAt);
};

/** From the press on “Answer” to the first word on the screen, in ms. */
const firstWord = async (page: Page, address: string, seed: number): Promise<number> => {
  await page.goto(address);
  await page.getByRole('button', { name: 'Pick up' }).waitFor();
  await page.goto(address + CALL(seed));
  await page.locator('canvas').waitFor();
  return page.evaluate(async () => {
    const answer = [...document.querySelectorAll('button')].find(({ textContent }) =>
      /^\s*Answer\s*$/.test(textContent ?? ''),
    );
    const pressedAt = performance.now();
    answer?.click();
    while (!document.querySelector('.caption .word:not(.later)'))
      await new Promise((done) => requestAnimationFrame(done));
    return performance.now() - pressedAt;
  });
};

/** Counts, from now on, how long all that is asked for a frame takes. */
const watchFrames = (page: Page): Promise<unknown> =>
  page.addInitScript(() => {
    const own = window as unknown as { frames: number[] };
    own.frames = [];
    const ask = window.requestAnimationFrame.bind(window);
    let frame = -1;
    window.requestAnimationFrame = (work) =>
      ask((at) => {
        const from = performance.now();
        work(at);
        const took = performance.now() - from;
        if (at === frame) own.frames[own.frames.length - 1] = (own.frames.at(-1) ?? 0) + took;
        else own.frames.push(took);
        frame = at;
      });
  });

type Row = [string, string];

interface Traced {
  readonly name: string;
  readonly dur?: number;
}

/** How much of a frame of a call is scripting, and how long the garbage is collected at a time; in ms. */
const frames = async (browser: Browser, address: string) => {
  const page = await browser.newPage();
  await watchFrames(page);
  await page.goto(address + CALL(5));
  await page.locator('canvas').waitFor();
  await page.getByRole('button', { name: 'Answer' }).press('Enter');
  await page.evaluate(() => {
    (window as unknown as { frames: number[] }).frames.length = 0;
  });
  await browser.startTracing(page, { categories: ['devtools.timeline', 'v8'] });
  await page.waitForTimeout(WATCHED_MS);
  const trace = JSON.parse((await browser.stopTracing()).toString()) as {
    traceEvents: readonly Traced[];
  };
  const took = await page.evaluate(() => (window as unknown as { frames: number[] }).frames);
  await page.close();
  const sorted = took.sort((a, b) => a - b);
  const gc = trace.traceEvents
    .filter(({ name }) => name === 'MinorGC' || name === 'MajorGC')
    .map(({ dur = 0 }) => dur / 1000);
  return {
    frames: sorted.length,
    medianMs: quantile(sorted, 0.5),
    p95Ms: quantile(sorted, 0.95),
    collections: gc.length,
    longestCollectionMs: Math.max(0, ...gc),
  };
};

interface Snapshot {
  readonly snapshot: {
    readonly meta: {
      readonly node_fields: readonly string[];
      readonly node_types: readonly [readonly string[], ...unknown[]];
    };
  };
  readonly nodes: readonly number[];
}

/** What of the heap the page itself holds, in bytes: without what V8 has compiled of its script, and without the browser's own. */
const ownBytes = async (cdp: CDPSession): Promise<number> => {
  const chunks: string[] = [];
  const take = ({ chunk }: { readonly chunk: string }): void => void chunks.push(chunk);
  cdp.on('HeapProfiler.addHeapSnapshotChunk', take);
  await cdp.send('HeapProfiler.takeHeapSnapshot', { reportProgress: false });
  cdp.off('HeapProfiler.addHeapSnapshotChunk', take);
  const { snapshot, nodes } = JSON.parse(chunks.join('')) as Snapshot;
  const { node_fields: fields, node_types: types } = snapshot.meta;
  const [kind, size] = [fields.indexOf('type'), fields.indexOf('self_size')];
  const others = ['code', 'native'].map((name) => types[0].indexOf(name));
  let bytes = 0;
  for (let at = 0; at < nodes.length; at += fields.length)
    if (!others.includes(nodes[at + kind] as number)) bytes += nodes[at + size] ?? 0;
  return bytes;
};

const held = async (cdp: CDPSession) => {
  for (let n = 0; n < 3; n += 1) await cdp.send('HeapProfiler.collectGarbage');
  const { metrics } = await cdp.send('Performance.getMetrics');
  const of = (wanted: string) => metrics.find(({ name }) => name === wanted)?.value ?? Number.NaN;
  const heapBytes = of('JSHeapUsedSize');
  return { heapBytes, ownBytes: await ownBytes(cdp), nodes: of('Nodes') };
};

/** Answers a call, murmurs, replies, ends it, leaves what it leaves, looks at how it went, and goes back to the desk. */
const takeCall = async (page: Page, seed: number): Promise<void> => {
  const press = (name: string) =>
    page.getByRole('button', { name, exact: true }).first().press('Enter');
  await page.evaluate((hash) => location.assign(hash), CALL(seed).slice(1));
  await page.locator('canvas').waitFor();
  await press('Answer');
  await page.waitForTimeout(700);
  for (const key of ['m', '1']) await page.keyboard.press(key);
  await page.waitForTimeout(2500);
  await press('End call');
  await press('End the call');
  await press('Leave it unfiled');
  await page.waitForURL(/#\/result/);
  await page.getByRole('heading', { level: 1 }).waitFor();
  await page.evaluate(() => location.assign('#/'));
  await page.getByRole('button', { name: 'Pick up' }).waitFor();
  await page.waitForTimeout(300);
};

/** Twenty calls in one tab: what is held after the first and after the last. */
const inARow = async (browser: Browser, address: string) => {
  const page = await browser.newPage();
  const cdp = await page.context().newCDPSession(page);
  await cdp.send('Performance.enable');
  await page.goto(address);
  await takeCall(page, 1);
  const first = await held(cdp);
  for (let seed = 2; seed <= CALLS; seed += 1) await takeCall(page, seed);
  await page.waitForTimeout(2000);
  const last = await held(cdp);
  await page.close();
  const heap = last.heapBytes / first.heapBytes;
  const own = last.ownBytes / first.ownBytes;
  const dom = last.nodes / first.nodes;
  const row: Row = [
    `heap and DOM after ${CALLS} calls`,
    `${heap.toFixed(3)} (without compiled script ${own.toFixed(3)}) and ${dom.toFixed(3)} of after the first (1.1)`,
  ];
  return { result: { calls: CALLS, first, last, heap, own, dom }, row };
};

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
    const table: Row[] = [
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
