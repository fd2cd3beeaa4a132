import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, describe, expect, it } from 'vitest';
import { type Player, playCall, playerNamed } from '../../src/explore/index.ts';
import type { Scenario } from '../../src/scenario/index.ts';
import { type Archive, createArchive } from '../../src/store/archive.ts';
import type { DeskMeans } from '../../src/store/desk-means.ts';
import { createDeskStore } from '../../src/store/desk-store.ts';
import type { Memory } from '../../src/store/memory.ts';
import { resultOf } from '../../src/store/run-result.ts';
import { BOARD_REPORT } from '../board-report.ts';
import { worded } from '../worded.ts';
import { finishedRun } from './finished-run.ts';
import { freshMemory } from './memory.ts';

let long: Memory;
let tab: Memory;
let archive: Archive;
let drawn: number;

const means = (getText: DeskMeans['getText']): DeskMeans => ({
  getText,
  long,
  tab,
  archive,
  drawId: () => {
    drawn += 1;
    return `run-${drawn}`;
  },
  today: () => drawn,
});

const desk = (files: Readonly<Record<string, string>>) => {
  const getText: DeskMeans['getText'] = async (path) => {
    if (path === '/scenarios/') return JSON.stringify(Object.keys(files));
    const text = files[path.replace('/scenarios/', '')];
    if (text === undefined) throw new Error('404');
    return text;
  };
  return createDeskStore(means(getText));
};
const shipped = { 'board-report.yaml': BOARD_REPORT };

beforeEach(() => {
  long = freshMemory();
  tab = freshMemory();
  globalThis.indexedDB = new IDBFactory();
  archive = createArchive();
  drawn = 0;
});

describe('desk', () => {
  it('should find the calls that wait', async () => {
    const store = desk(shipped);
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
    const store = desk({ ...shipped, 'broken.yaml': 'format: 1\nid: [' });
    await store.getState().read();
    const { calls } = store.getState();
    expect(calls.some(({ scenario }) => scenario?.id === 'board-report')).toBe(true);
    expect(calls.find((call) => call.findings)?.findings?.[0]).toMatchObject({
      file: 'broken.yaml',
    });
  });

  it('should show a file that cannot be fetched as a finding', async () => {
    const store = createDeskStore(
      means(async (path) => {
        if (path === '/scenarios/') return '["gone.yaml"]';
        throw new Error('404 Not Found');
      }),
    );
    await store.getState().read();
    expect(store.getState().calls[0]?.findings?.map(worded)[0]?.message).toContain('404');
  });

  it('should say that the desk cannot be reached, and be asked again', async () => {
    let up = false;
    const getText: DeskMeans['getText'] = async () => {
      if (!up) throw new Error('no answer');
      return '[]';
    };
    const store = createDeskStore(means(getText));
    await store.getState().read();
    expect(store.getState().status).toBe('unreachable');
    up = true;
    await store.getState().read();
    expect(store.getState()).toMatchObject({ status: 'ready', calls: [] });
  });

  it('should keep the calls that it has read when the connection is gone', async () => {
    let up = true;
    const getText: DeskMeans['getText'] = async (path) => {
      if (!up) throw new Error('no answer');
      if (path === '/scenarios/') return '["board-report.yaml"]';
      if (path.endsWith('.json')) throw new Error('404');
      return BOARD_REPORT;
    };
    const store = createDeskStore(means(getText));
    await store.getState().read();
    up = false;
    await store.getState().read();
    expect(store.getState().status).toBe('ready');
    expect(store.getState().scenario('board-report')).toBeDefined();
  });

  it('should bring back the last run of the tab, played again from its record', async () => {
    const result = finishedRun('listener');
    const before = desk(shipped);
    await before.getState().read();
    before.getState().finish(result);
    expect(before.getState().best['board-report']?.total).toBe(result.scorecard.total);

    const after = desk(shipped);
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
      tab.write('last-run', kept);
      const store = desk(shipped);
      await store.getState().read();
      expect(store.getState()).toMatchObject({ status: 'ready', result: undefined });
    }
  });

  it('should keep each finished run for good, with what is said of it', async () => {
    const store = desk(shipped);
    await store.getState().read();
    store.getState().finish(finishedRun('fixer'));
    store.getState().finish(finishedRun('listener'));
    store.getState().amend({ ownView: { empathy: 4 } });
    store.getState().amend({ plan: { cue: 'they stop', act: 'count to two' } });
    expect(store.getState().kept).toMatchObject({ id: 'run-2', ownView: { empathy: 4 } });

    // a look at the shelf waits for what is still being written
    await store.getState().read();
    expect(await archive.runs()).toEqual(store.getState().runs);
    const after = desk(shipped);
    await after.getState().read();
    expect(after.getState().runs.map(({ id }) => id)).toEqual(['run-1', 'run-2']);
    expect(after.getState().kept).toEqual(store.getState().kept);
  });

  it('should keep a run that began in mid-call as one, and count it as no best run', async () => {
    const store = desk(shipped);
    await store.getState().read();
    store.getState().finish({ ...finishedRun('listener'), tookOverAt: 60_000 });
    expect(store.getState().best).toEqual({});
    await store.getState().read();
    const after = desk(shipped);
    await after.getState().read();
    expect(after.getState().kept?.tookOverAt).toBe(60_000);
    expect(after.getState().result?.tookOverAt).toBe(60_000);
  });

  it('should show a run of somebody else, and keep nothing of it', async () => {
    const store = desk(shipped);
    await store.getState().read();
    const result = finishedRun('fixer');
    store.getState().show(result);
    expect(store.getState()).toMatchObject({ result, kept: undefined, runs: [], best: {} });
    expect(await archive.runs()).toEqual([]);
    const after = desk(shipped);
    await after.getState().read();
    expect(after.getState().result?.record).toEqual(result.record);
  });

  it('should give all that is kept as a file, delete it, and take it back', async () => {
    const store = desk(shipped);
    await store.getState().read();
    store.getState().finish(finishedRun('listener'));
    store.getState().wishFor('harder');
    const { runs, best } = store.getState();
    const text = await store.getState().exportAll({ voice: 0.5 });
    await store.getState().forgetAll();
    expect(await archive.runs()).toEqual([]);
    expect(store.getState()).toMatchObject({ runs: [], best: {}, wish: 'recommended' });
    const empty = desk(shipped);
    await empty.getState().read();
    expect(empty.getState()).toMatchObject({ runs: [], best: {}, result: undefined });

    expect(await empty.getState().importAll(text)).toMatchObject({ faults: [] });
    await empty.getState().importAll(text);
    expect(empty.getState()).toMatchObject({ runs, best });
    await empty.getState().read();
    expect(await archive.runs()).toEqual(runs);
  });
});
