import { describe, expect, it } from 'vitest';
import { bestRuns } from '../../src/store/best-run.ts';
import { keptRun } from '../../src/store/kept-run.ts';
import { finishedRun } from './finished-run.ts';
import { keptAfter } from './kept-runs.ts';

const good = finishedRun('listener');
const kept = keptRun(good, 'good', 1);
const bad = keptRun(finishedRun('harmful'), 'bad', 2);
const { id } = good.scenario;

describe('best run', () => {
  it('should be that of a call with the highest score, with its line made short', () => {
    for (const runs of [
      [kept, bad],
      [bad, kept],
    ]) {
      const best = bestRuns(runs);
      expect(Object.keys(best)).toEqual([id]);
      expect(best[id]?.total).toBe(good.scorecard.total);
      expect(best[id]?.line).toHaveLength(40);
      expect(best[id]?.line.at(-1)).toBe(good.curve.at(-1));
    }
  });

  it('should be of a whole call in one sitting', () => {
    const rewound = { ...kept, record: { ...kept.record, rewound: 1 } };
    expect(bestRuns([rewound, { ...kept, tookOverAt: 5 }, { ...kept, brokenOff: true }])).toEqual(
      {},
    );
  });

  it('should have no line where it was kept before lines were', () => {
    expect(bestRuns([keptAfter(1, 'old', { total: 70 })])).toEqual({
      old: { total: 70, line: [] },
    });
  });
});
