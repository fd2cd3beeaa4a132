import { describe, expect, it } from 'vitest';
import type { RecordedAct } from '../../src/call/record.ts';
import type { UnfinishedRun } from '../../src/store/archive.ts';
import { broughtUp, markOf, type PlaceMark } from '../../src/store/place-mark.ts';
import { finishedRun } from './finished-run.ts';

const { record } = finishedRun('listener');
const ACTS = record.acts.slice(0, 4);
const lastAt = ACTS.at(-1)?.[0] ?? 0;

const placeAt = (
  until: number,
  acts: readonly RecordedAct[] = ACTS,
  more: Partial<UnfinishedRun> = {},
): UnfinishedRun => ({
  record: { ...record, acts, until },
  leftAt: until,
  address: '#/call/board-report?seed=1&mode=practice',
  ...more,
});
/** As it comes out of the storage. */
const read = (mark: PlaceMark): unknown => JSON.parse(JSON.stringify(mark));

describe('the mark of a place', () => {
  it('should bring what the archive has up to the millisecond', () => {
    const left = placeAt(lastAt + 100, ACTS, { notes: 'floor 3', of: record });
    const now = placeAt(lastAt + 416, ACTS, { notes: 'floor 3', of: record });
    const mark = markOf(now, left);
    expect(mark.record.acts).toEqual([]);
    expect(JSON.stringify(mark).length).toBeLessThan(400);
    expect(broughtUp(left, read(mark))).toEqual(now);
  });

  it('should hold the acts that the archive has not confirmed, whatever it had when the tab crashed', () => {
    const now = placeAt(lastAt + 16);
    for (const confirmed of [0, 2, 4]) {
      const mark = read(markOf(now, placeAt(lastAt - 1, ACTS.slice(0, confirmed))));
      for (const had of [confirmed, 4])
        expect(broughtUp(placeAt(lastAt, ACTS.slice(0, had)), mark)).toEqual(now);
    }
  });

  it('should hold the whole call where the archive has none of it', () => {
    const now = placeAt(lastAt + 16);
    expect(broughtUp(undefined, read(markOf(now, undefined)))).toEqual(now);
    const other = placeAt(5, ACTS.slice(0, 1), { address: '#/call/other' });
    expect(broughtUp(other, read(markOf(now, other)))).toEqual(now);
  });

  it('should follow a trainee who went back in the call', () => {
    const left = placeAt(lastAt + 100);
    const other: RecordedAct = [(ACTS[1]?.[0] ?? 0) + 1, 'backchannel'];
    const now = {
      ...placeAt(other[0] + 5, [...ACTS.slice(0, 2), other]),
      leftAt: left.leftAt + 1,
    };
    expect(broughtUp(left, read(markOf(now, left)))).toEqual(now);
  });

  it('should not be believed where it is older, of another call, before its last act, or nonsense', () => {
    const left = placeAt(lastAt + 500);
    const good = markOf(placeAt(lastAt + 600), left);
    const bad: readonly unknown[] = [
      { ...good, leftAt: left.leftAt - 1 },
      { ...good, address: '#/attempt/other' },
      { ...good, record: { ...good.record, seed: 99 } },
      { ...good, record: { ...good.record, mode: 'exam' } },
      { ...good, record: { ...good.record, until: lastAt - 1 } },
      { ...good, record: { ...good.record, until: Number.NaN } },
      { ...good, record: { ...good.record, acts: undefined } },
      { ...good, from: 9 },
      { ...good, from: '4' },
      null,
      undefined,
      'mark',
      [],
    ];
    for (const mark of bad) expect(broughtUp(left, mark)).toBe(left);
    expect(broughtUp(undefined, good)).toBeUndefined();
  });
});
