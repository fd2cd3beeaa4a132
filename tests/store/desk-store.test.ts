import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, describe, expect, it } from 'vitest';
import { type Player, playCall, playerNamed } from '../../src/explore/index.ts';
import type { Scenario } from '../../src/scenario/index.ts';
import type { DeskMeans } from '../../src/store/desk-means.ts';
import { createDeskStore } from '../../src/store/desk-store.ts';
import { resultOf } from '../../src/store/run-result.ts';
import { Unreachable } from '../../src/store/unreachable.ts';
import { BOARD_REPORT } from '../board-report.ts';
import { worded } from '../worded.ts';
import { finishedRun } from './finished-run.ts';
import { freshBrowser, SHIPPED, shelfOf } from './visit.ts';

let browser: ReturnType<typeof freshBrowser>;

const deskOn = (getText: DeskMeans['getText']) => createDeskStore({ ...browser, getText });
const desk = (files: Readonly<Record<string, string>>) => deskOn(shelfOf(files));

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
  browser = freshBrowser();
});

describe('desk', () => {
  it('should find the calls that wait', async () => {
    const store = desk(SHIPPED);
    expect(store.getState().status).toBe('reading');
    await store.getState().read();
    expect(store.getState().status).toBe('ready');
    expect(store.getState().scenario('board-report')?.caller.called).toBe('Ines');
  });

  it('should put the variants of a call behind it, and bring back a run on one of them', async () => {
    const end = BOARD_REPORT.search(/^variants:$/m);
    const call = end < 0 ? BOARD_REPORT : BOARD_REPORT.slice(0, end);
    const hotter = '{ id: hotter, title: "Hotter", summary: "Hotter.", caller: { arousal: 33 } }';
    const files = { 'board-report.yaml': `${call}\nvariants:\n  - ${hotter}\n` };
    const store = desk(files);
    await store.getState().read();
    const names = store.getState().calls.map(({ scenario }) => scenario?.id);
    expect(names).toEqual(['board-report', 'board-report--hotter']);
    const scenario = store.getState().scenario('board-report--hotter') as Scenario;
    const listener = playerNamed('listener') as Player;
    const result = resultOf(scenario, playCall(scenario, listener, 1, 'practice'));
    store.getState().finish(result);

    const after = desk(files);
    await after.getState().read();
    expect(after.getState().result?.record).toEqual(result.record);
    expect(Object.keys(after.getState().best)).toEqual(['board-report--hotter']);
  });

  it('should show a broken file beside the good ones, with its findings', async () => {
    const store = desk({ ...SHIPPED, 'broken.yaml': 'format: 1\nid: [' });
    await store.getState().read();
    const { calls } = store.getState();
    expect(calls.some(({ scenario }) => scenario?.id === 'board-report')).toBe(true);
    expect(calls.find((call) => call.findings)?.findings?.[0]).toMatchObject({
      file: 'broken.yaml',
    });
  });

  it('should show a file that cannot be fetched as a finding', async () => {
    const store = deskOn(async (path) => {
      if (path === '/scenarios/') return '["gone.yaml"]';
      throw new Error('404 Not Found');
    });
    await store.getState().read();
    expect(store.getState().calls[0]?.findings?.map(worded)[0]?.message).toContain('404');
  });

  it('should say that the desk cannot be reached, and be asked again', async () => {
    let up = false;
    const getText: DeskMeans['getText'] = async () => {
      if (!up) throw new Unreachable('no answer');
      return '[]';
    };
    const store = deskOn(getText);
    await store.getState().read();
    expect(store.getState().status).toBe('unreachable');
    up = true;
    await store.getState().read();
    expect(store.getState()).toMatchObject({ status: 'ready', calls: [] });
  });

  it('should keep the calls that it has read when the connection is gone', async () => {
    let up = true;
    const getText: DeskMeans['getText'] = async (path) => {
      if (!up) throw new Unreachable('no answer');
      if (path === '/scenarios/') return '["board-report.yaml"]';
      if (path.endsWith('.json')) throw new Error('404');
      return BOARD_REPORT;
    };
    const store = deskOn(getText);
    await store.getState().read();
    up = false;
    await store.getState().read();
    expect(store.getState().status).toBe('ready');
    expect(store.getState().scenario('board-report')).toBeDefined();
  });

  it('should tell what broke, rather than say that nobody answers', async () => {
    const refused = new Error('/scenarios/: 403 Forbidden');
    const store = deskOn(async () => Promise.reject(refused));
    await store.getState().read();
    expect(store.getState().fault).toBe(refused);
    const broken = new TypeError('it is not a function');
    browser.archive.runs = () => Promise.reject(broken);
    const other = desk(SHIPPED);
    await other.getState().read();
    expect(other.getState().fault).toBe(broken);
  });

  it('should take a page that somebody else answers with for no answer', async () => {
    const store = deskOn(async () => '<h1>Sign in to the guest network</h1>');
    await store.getState().read();
    expect(store.getState()).toMatchObject({ status: 'unreachable', fault: undefined });
  });

  it('should bring back the last run of the tab, played again from its record', async () => {
    const result = finishedRun('listener');
    const before = desk(SHIPPED);
    await before.getState().read();
    before.getState().finish(result);
    expect(before.getState().best['board-report']?.total).toBe(result.scorecard.total);

    const after = desk(SHIPPED);
    await after.getState().read();
    expect(after.getState().result?.record).toEqual(result.record);
    expect(after.getState().result?.scorecard).toEqual(result.scorecard);
  });

  it('should not bring back a run on another version of the call, or no run at all', async () => {
    const { record } = finishedRun('listener');
    for (const kept of [
      { ...record, scenario: { ...record.scenario, hash: 'other' } },
      { ...record, acts: 'none' },
      7,
      null,
    ]) {
      browser.tab.write('last-run', kept);
      const store = desk(SHIPPED);
      await store.getState().read();
      expect(store.getState()).toMatchObject({ status: 'ready', result: undefined });
    }
  });

  it('should keep each finished run for good, with what is said of it', async () => {
    const store = desk(SHIPPED);
    await store.getState().read();
    store.getState().finish(finishedRun('fixer'));
    store.getState().finish(finishedRun('listener'));
    store.getState().amend({ ownView: { empathy: 4 } });
    store.getState().amend({ plan: { cue: 'they stop', act: 'count to two' } });
    expect(store.getState().kept).toMatchObject({ id: 'run-2', ownView: { empathy: 4 } });

    // a look at the shelf waits for what is still being written
    await store.getState().read();
    expect(await browser.archive.runs()).toEqual(store.getState().runs);
    const after = desk(SHIPPED);
    await after.getState().read();
    expect(after.getState().runs.map(({ id }) => id)).toEqual(['run-1', 'run-2']);
    expect(after.getState().kept).toEqual(store.getState().kept);
  });

  it('should keep a run that began in mid-call as one, and count it as no best run', async () => {
    const store = desk(SHIPPED);
    await store.getState().read();
    store.getState().finish({ ...finishedRun('listener'), tookOverAt: 60_000 });
    expect(store.getState().best).toEqual({});
    await store.getState().read();
    const after = desk(SHIPPED);
    await after.getState().read();
    expect(after.getState().kept?.tookOverAt).toBe(60_000);
    expect(after.getState().result?.tookOverAt).toBe(60_000);
  });

  it('should show a run of somebody else, and keep nothing of it', async () => {
    const store = desk(SHIPPED);
    await store.getState().read();
    const result = finishedRun('fixer');
    store.getState().show(result);
    expect(store.getState()).toMatchObject({ result, kept: undefined, runs: [], best: {} });
    expect(await browser.archive.runs()).toEqual([]);
    const after = desk(SHIPPED);
    await after.getState().read();
    expect(after.getState().result?.record).toEqual(result.record);
  });

  it('should give all that is kept as a file, delete it, and take it back', async () => {
    const store = desk(SHIPPED);
    await store.getState().read();
    store.getState().finish(finishedRun('listener'));
    store.getState().wishFor('harder');
    const { runs, best } = store.getState();
    const text = await store.getState().exportAll({ voice: 0.5 });
    await store.getState().forgetAll();
    expect(await browser.archive.runs()).toEqual([]);
    expect(store.getState()).toMatchObject({ runs: [], best: {}, wish: 'recommended' });
    const empty = desk(SHIPPED);
    await empty.getState().read();
    expect(empty.getState()).toMatchObject({ runs: [], best: {}, result: undefined });

    expect(await empty.getState().importAll(text)).toMatchObject({ faults: [] });
    await empty.getState().importAll(text);
    expect(empty.getState()).toMatchObject({ runs, best });
    await empty.getState().read();
    expect(await browser.archive.runs()).toEqual(runs);
  });
});
