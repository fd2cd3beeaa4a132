import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, describe, expect, it } from 'vitest';
import { type Archive, createArchive } from '../../src/store/archive.ts';
import { createDeskStore, type DeskStore } from '../../src/store/desk-store.ts';
import { finishedRun } from './finished-run.ts';
import { blockedMemory } from './memory.ts';
import { freshBrowser, SHIPPED, shelfOf } from './visit.ts';

const KEY = 'unwritten-runs';
const never = <T>(): Promise<T> => new Promise(() => undefined);

let browser: ReturnType<typeof freshBrowser>;

/** The desk of a page that is opened now, on this archive. */
const open = async (archive: Archive): Promise<DeskStore> => {
  const desk = createDeskStore({ ...browser, archive, getText: shelfOf(SHIPPED) });
  await desk.getState().read();
  return desk;
};
/** An archive that answers, but writes no more before the page goes. */
const stuck = (): Archive => ({
  ...createArchive(),
  keep: () => never(),
  amend: () => never(),
  forgetLeft: () => never(),
});
const good = finishedRun('listener');

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
  browser = freshBrowser();
});

describe('a finished run', () => {
  it('should be there after a reload that comes before the archive has written it, once, and its call be over', async () => {
    const desk = await open(stuck());
    desk.getState().leave({ record: good.record, address: '#/shift' });
    desk.getState().finish(good);
    const { runs, kept } = desk.getState();
    expect([runs.length, await createArchive().runs()]).toEqual([1, []]);
    expect(await createArchive().left()).toBeDefined();

    const archive = createArchive();
    const again = await open(archive);
    expect(again.getState()).toMatchObject({ runs, kept });
    expect(again.getState().left()).toBeUndefined();
    // a look at the desk waits for what is being written
    await again.getState().read();
    expect(await archive.runs()).toEqual(runs);
    expect(again.getState().runs).toEqual(runs);
    expect(browser.long.read(KEY)).toBeNull();
  });

  it('should be there with what was said of it, and so should an exam that was broken off', async () => {
    const desk = await open(stuck());
    desk.getState().breakOff(finishedRun('fixer'));
    desk.getState().finish(good);
    desk.getState().amend({ plan: { cue: 'they stop', act: 'count to two' } });
    const { runs } = desk.getState();
    expect(runs.map(({ id, brokenOff, plan }) => [id, brokenOff, plan?.cue])).toEqual([
      ['run-1', true, undefined],
      ['run-2', undefined, 'they stop'],
    ]);
    expect((await open(createArchive())).getState().runs).toEqual(runs);
  });

  it('should stay noted until the archive has it as it is now', async () => {
    const answers: (() => void)[] = [];
    const inOrder = createArchive();
    const slow: Archive = {
      ...inOrder,
      keep: async (run) => {
        await new Promise<void>((done) => answers.push(done));
        return inOrder.keep(run);
      },
    };
    const desk = await open(slow);
    desk.getState().finish(good);
    const asked = () => expect.poll(() => answers.length);
    await asked().toBe(1);
    desk.getState().amend({ ownView: { empathy: 4 } });
    expect(browser.long.read(KEY)).toEqual(desk.getState().runs);
    answers[0]?.();
    await expect.poll(() => browser.long.read(KEY)).toBeNull();
    expect(await inOrder.runs()).toEqual(desk.getState().runs);
  });

  it('should be filed by a later page where the archive has no room', async () => {
    const full: Archive = { ...createArchive(), keep: async () => false };
    const desk = await open(full);
    desk.getState().finish(good);
    await desk.getState().read();
    const archive = createArchive();
    const again = await open(archive);
    await again.getState().read();
    expect(await archive.runs()).toHaveLength(1);
  });

  it('should be shown where nothing can be noted, and none be made of nonsense', async () => {
    for (const nonsense of [7, [null, 7, { id: 'a' }], { id: 'a' }]) {
      browser.long.write(KEY, nonsense);
      expect((await open(createArchive())).getState()).toMatchObject({ status: 'ready', runs: [] });
    }
    browser = { ...browser, long: blockedMemory() };
    const desk = await open(stuck());
    desk.getState().finish(good);
    expect(desk.getState().runs).toHaveLength(1);
  });

  it('should not come back when all was deleted', async () => {
    const desk = await open(createArchive());
    desk.getState().finish(good);
    await desk.getState().forgetAll();
    expect((await open(createArchive())).getState().runs).toEqual([]);
  });
});
