import { describe, expect, it } from 'vitest';
import { comeBacks, dueBy, weakestOf } from '../../src/store/come-back.ts';
import { DAY_MS, keptAfter } from './kept-runs.ts';

const dueAfter = (...runs: Parameters<typeof keptAfter>[]) =>
  comeBacks(runs.map((run) => keptAfter(...run))).map(({ call, days, from }) => [
    call,
    days,
    from / DAY_MS,
  ]);

describe('comeBacks', () => {
  it('should bring a call back after one day, seven and fourteen, and then let it rest', () => {
    expect(dueAfter([0, 'a'])).toEqual([['a', 1, 1]]);
    expect(dueAfter([0, 'a'], [1, 'a'])).toEqual([['a', 7, 8]]);
    expect(dueAfter([0, 'a'], [1, 'a'], [9, 'a'])).toEqual([['a', 14, 23]]);
    expect(dueAfter([0, 'a'], [1, 'a'], [9, 'a'], [23, 'a'])).toEqual([]);
  });

  it('should leave the day where it was when the call is practised before', () => {
    expect(dueAfter([0, 'a'], [0.2, 'a'], [0.9, 'a'])).toEqual([['a', 1, 1]]);
  });

  it('should begin anew when a call goes badly, or has a critical fail', () => {
    expect(dueAfter([0, 'a'], [1, 'a'], [8, 'a', { total: 59 }])).toEqual([['a', 1, 9]]);
    expect(dueAfter([0, 'a'], [0.5, 'a', { criticalFails: 1 }])).toEqual([['a', 1, 1.5]]);
  });

  it('should count another call that tests what went worst, for one that is due', () => {
    expect(dueAfter([0, 'a'], [0, 'b'], [1, 'c'])).toEqual([
      ['b', 1, 1],
      ['c', 1, 2],
      ['a', 7, 8],
    ]);
    const untested = { dimensions: { respect: 900 } };
    expect(dueAfter([0, 'a'], [1, 'c', untested])).toEqual([
      ['a', 1, 1],
      ['c', 1, 2],
    ]);
  });

  it('should leave out a run that began in mid-call', () => {
    expect(dueAfter([0, 'a', { tookOverAt: 9000 }])).toEqual([]);
  });

  it('should be due from that moment on', () => {
    const all = comeBacks([keptAfter(0, 'a')]);
    expect(dueBy(all, DAY_MS - 1)).toEqual([]);
    expect(dueBy(all, DAY_MS)).toEqual(all);
  });
});

describe('weakestOf', () => {
  it('should name what went worst, and nothing where nothing was lost', () => {
    expect(weakestOf(keptAfter(0, 'a'))).toBe('empathy');
    expect(weakestOf(keptAfter(0, 'a', { dimensions: { respect: 1000 } }))).toBeUndefined();
  });
});
