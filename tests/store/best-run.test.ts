import { describe, expect, it } from 'vitest';
import { bestRuns, keepBest } from '../../src/store/best-run.ts';
import { finishedRun } from './finished-run.ts';
import { blockedMemory, freshMemory } from './memory.ts';

const good = finishedRun('listener');
const bad = finishedRun('harmful');
const { id } = good.scenario;

describe('best run', () => {
  it('should be kept, with its line made short', () => {
    const memory = freshMemory();
    keepBest(memory, good);
    const kept = bestRuns(memory)[id];
    expect(kept?.total).toBe(good.scorecard.total);
    expect(kept?.line).toHaveLength(40);
    expect(kept?.line.at(-1)).toBe(good.curve.at(-1));
  });

  it('should give way to a better one only', () => {
    const memory = freshMemory();
    keepBest(memory, bad);
    expect(keepBest(memory, good)[id]?.total).toBe(good.scorecard.total);
    expect(keepBest(memory, bad)[id]?.total).toBe(good.scorecard.total);
  });

  it('should leave out what does not look like a run', () => {
    const memory = freshMemory();
    memory.write('best-runs', {
      a: { total: 'many', line: [] },
      b: { total: 3, line: [1] },
      c: null,
    });
    expect(Object.keys(bestRuns(memory))).toEqual(['b']);
    memory.write('best-runs', 'nonsense');
    expect(bestRuns(memory)).toEqual({});
  });

  it('should be told for this visit where nothing can be kept', () => {
    expect(keepBest(blockedMemory(), good)[id]?.total).toBe(good.scorecard.total);
  });
});
