import { describe, expect, it } from 'vitest';
import { scoresIn } from '../../../src/server/db/totals.ts';

describe('a list of totals', () => {
  it('should be counted from the lowest up, however it is written', () => {
    expect(scoresIn('')).toEqual([]);
    expect(scoresIn(' 57 0 100 57')).toEqual([
      { total: 0, runs: 1 },
      { total: 57, runs: 2 },
      { total: 100, runs: 1 },
    ]);
    expect(scoresIn(' 57:12 8 57')).toEqual([
      { total: 8, runs: 1 },
      { total: 57, runs: 13 },
    ]);
  });

  it('should lose what was taken out of it', () => {
    expect(scoresIn(' 57:2 8 -57 -8')).toEqual([{ total: 57, runs: 1 }]);
  });
});
