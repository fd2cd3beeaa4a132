import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, describe, expect, it } from 'vitest';
import { createArchive, type UnfinishedRun } from '../../src/store/archive.ts';
import type { CallStore, Pace } from '../../src/store/call-store.ts';
import { followPlace, type Place, resumed } from '../../src/store/place.ts';
import { ringPhone, takeOver } from '../../src/store/run-result.ts';
import { DEFAULT_SETTINGS } from '../../src/store/settings.ts';
import { boardReport } from '../board-report.ts';
import { finishedRun } from './finished-run.ts';

const scenario = boardReport();
const pace = (): Pace => DEFAULT_SETTINGS;
const ring = (seed = 1, mode: 'practice' | 'exam' = 'practice'): CallStore =>
  ringPhone(scenario, seed, mode);
const about = { leftAt: 5, address: '#/' };

let places: Place[];
/** how far the call had come at each moment */
let stood: Place[];
let store: CallStore;
const follow = (followed: CallStore) =>
  followPlace(followed, {
    leave: (place) => places.push(place),
    stand: (place) => stood.push(place),
  });
const pass = (ms: number): void => {
  for (let left = ms; left > 0; left -= 100) store.getState().pass(Math.min(100, left));
};
/** The place that was kept last, as it comes out of the database. */
const kept = async (): Promise<UnfinishedRun> => {
  const archive = createArchive();
  await archive.leave({ ...(places.at(-1) as (typeof places)[0]), ...about });
  return (await createArchive().left()) as UnfinishedRun;
};

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
  places = [];
  stood = [];
  store = ring();
  follow(store);
});

describe('the place of a call', () => {
  it('should not be kept while the phone rings, and from the answer on at each act and each half second', () => {
    pass(3000);
    expect(places).toEqual([]);
    store.getState().act({ do: 'answer' });
    expect(places.at(-1)?.record.acts).toEqual([[3000, 'answer']]);
    pass(4000);
    expect(places.at(-1)?.record.until).toBe(7000);
    store.getState().act({ do: 'backchannel' });
    expect(places.at(-1)?.record.acts.at(-1)).toEqual([7000, 'backchannel']);
    const steps = places.map(({ record }) => record.until);
    expect(steps.every((until, n) => n === 0 || until - (steps[n - 1] ?? 0) <= 500)).toBe(true);
  });

  it('should be told of at each step of its time in between', () => {
    store.getState().act({ do: 'answer' });
    pass(1100);
    const told = [...places, ...stood].map(({ record }) => record.until).sort((a, b) => a - b);
    expect(told).toEqual([...Array(12).keys()].map((n) => n * 100));
    store.getState().rewind(500);
    // as long as the way that is forgotten, and another one
    expect(places.at(-1)?.record).toMatchObject({ until: 500, rewound: 1 });
  });

  it('should not be kept of a call that is over and leaves no work', () => {
    store.getState().act({ do: 'answer' });
    store.getState().act({ do: 'end' });
    store.getState().leaveWork();
    const before = places.length;
    follow(store).now();
    expect(places.length).toBe(before);
  });

  it('should be gone on from at the same millisecond, as the very same call', async () => {
    store.getState().act({ do: 'answer' });
    pass(6123);
    store.getState().act({ do: 'backchannel' });
    store.getState().note('floor 3');
    const place = follow(store);
    pass(77);
    place.now();
    const again = resumed(ring(), await kept(), pace) as CallStore;
    const [was, is] = [store.getState(), again.getState()];
    expect(is.view).toEqual(was.view);
    expect(is.log).toEqual(was.log);
    expect([is.view.now, is.notes]).toEqual([6200, 'floor 3']);
    for (const each of [was, is]) for (let n = 0; n < 300; n += 1) each.pass(100);
    expect(again.getState().call().record()).toEqual(store.getState().call().record());
    expect(again.getState().log).toEqual(store.getState().log);
  });

  it('should be of this call alone: another seed, mode or file begins afresh', async () => {
    store.getState().act({ do: 'answer' });
    pass(1000);
    const left = await kept();
    expect(resumed(ring(2), left, pace)).toBeUndefined();
    expect(resumed(ring(1, 'exam'), left, pace)).toBeUndefined();
    const mended = { ...scenario, hash: 'mended' };
    expect(resumed(ringPhone(mended, 1, 'practice'), left, pace)).toBeUndefined();
    const older = { ...left, record: { ...left.record, engine: '1' } };
    expect(resumed(ring(), older, pace)).toBeUndefined();
    expect(resumed(ring(), undefined, pace)).toBeUndefined();
  });

  it('should be kept of a decision that was gone back to', async () => {
    const result = finishedRun('listener');
    const at = result.record.acts.find(([, act]) => act === 'reply')?.[0] ?? 0;
    store = takeOver(result, at);
    const place = follow(store);
    pass(500);
    place.now();
    const left = await kept();
    expect(left.tookOverAt).toBe(at);
    expect(resumed(takeOver(result, at), left, pace)?.getState().view).toEqual(
      store.getState().view,
    );
  });

  it('should be that of the work after the call, with all that was done of it, until it is done', async () => {
    const { record } = finishedRun('listener');
    const { afterCall, ...unfiled } = record;
    const ended = resumed(
      ringPhone(scenario, record.seed, 'practice'),
      { record: unfiled, ...about },
      pace,
    );
    store = ended as CallStore;
    expect(store.getState().afterCall).toBe('due');
    const draft = { disposition: afterCall?.disposition ?? '' };
    follow(store);
    store.getState().draftWork(draft);
    const again = resumed(ring(), await kept(), pace)?.getState();
    expect([again?.afterCall, again?.draft]).toEqual(['due', draft]);
    const before = places.length;
    expect(store.getState().file(afterCall ?? {})).toBeUndefined();
    expect(places.length).toBe(before);
  });
});
