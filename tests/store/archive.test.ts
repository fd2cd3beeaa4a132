import { IDBFactory } from 'fake-indexeddb';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import 'fake-indexeddb/auto';
import { type Archive, createArchive } from '../../src/store/archive.ts';
import { keptRun } from '../../src/store/kept-run.ts';
import { finishedRun } from './finished-run.ts';

const good = keptRun(finishedRun('listener'), 'a', 1000);
const poor = keptRun(finishedRun('fixer'), 'b', 2000);
let archive: Archive;

describe('keptRun', () => {
  it('should hold the score, and only the dimensions that were tested', () => {
    expect(good.total).toBe(100);
    expect(good.dimensions.empathy).toBe(1000);
    expect(Object.values(good.dimensions).every((share) => share >= 0 && share <= 1000)).toBe(true);
    expect(poor.total).toBeLessThan(60);
  });
});

describe('the archive', () => {
  beforeEach(() => {
    globalThis.indexedDB = new IDBFactory();
    archive = createArchive();
  });

  it('should give back what was kept, the oldest first, in a page that is opened later', async () => {
    await archive.keep(poor);
    await archive.keep(good);
    expect(await archive.keeps()).toBe(true);
    expect(await createArchive().runs()).toEqual([good, poor]);
  });

  it('should put beside a run what the trainee said of it', async () => {
    await archive.keep(good);
    const plan = { cue: 'they stop', act: 'count to two' };
    await archive.amend('a', { plan });
    await archive.amend('nobody', { plan });
    expect(await archive.runs()).toEqual([{ ...good, plan }]);
  });

  it('should hold what was played once, however often it is read', async () => {
    await createArchive().keep(good);
    const [first] = await archive.runs();
    const [second] = await archive.runs();
    expect(second?.record).toBe(first?.record);
    expect(second?.line).toBe(first?.line);
    await archive.keep(poor);
    expect((await archive.runs())[1]?.record).toBe(poor.record);
  });

  it('should find what was said of a run in another tab', async () => {
    await archive.keep(good);
    await archive.runs();
    const plan = { cue: 'they stop', act: 'count to two' };
    await createArchive().amend('a', { plan });
    expect(await archive.runs()).toEqual([{ ...good, plan }]);
  });

  it('should keep a call that was left, until it is finished', async () => {
    const left = { record: good.record, leftAt: 5, address: '#/' };
    await archive.leave(left);
    expect(await createArchive().left()).toEqual(left);
    await archive.forgetLeft();
    expect(await archive.left()).toBeUndefined();
  });

  it('should delete everything when asked', async () => {
    await archive.keep(good);
    await archive.leave({ record: good.record, leftAt: 5, address: '#/' });
    await archive.forgetAll();
    expect(await archive.runs()).toEqual([]);
    expect(await archive.left()).toBeUndefined();
  });
});

describe('the archive where storage is forbidden', () => {
  beforeEach(() => {
    vi.stubGlobal('indexedDB', {
      open: () => {
        throw new DOMException('no', 'SecurityError');
      },
    });
    archive = createArchive();
  });
  afterEach(() => vi.unstubAllGlobals());

  it('should keep runs while the page is open, and say that they do not last', async () => {
    await archive.keep(good);
    await archive.leave({ record: good.record, leftAt: 5, address: '#/' });
    expect(await archive.runs()).toEqual([good]);
    expect(await archive.left()).toMatchObject({ leftAt: 5 });
    expect(await archive.keeps()).toBe(false);
    await archive.forgetAll();
    expect(await archive.runs()).toEqual([]);
  });
});

describe('the archive where storage is full', () => {
  beforeEach(() => {
    globalThis.indexedDB = new IDBFactory();
    archive = createArchive();
    vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
      throw new DOMException('full', 'QuotaExceededError');
    });
  });
  afterEach(() => vi.restoreAllMocks());

  it('should keep what does not fit while the page is open, and say so', async () => {
    await archive.leave({ record: good.record, leftAt: 5, address: '#/' });
    expect(await archive.keeps()).toBe(false);
    await archive.keep(good);
    expect(await archive.left()).toMatchObject({ leftAt: 5 });
    expect(await archive.runs()).toEqual([good]);
  });
});
