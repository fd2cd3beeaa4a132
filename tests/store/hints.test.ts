import { describe, expect, it } from 'vitest';
import type { KeptRun } from '../../src/store/archive.ts';
import { needsHints } from '../../src/store/hints.ts';
import { keptRun } from '../../src/store/kept-run.ts';
import { finishedRun } from './finished-run.ts';

const run = (said: Partial<KeptRun>): KeptRun => ({
  ...keptRun(finishedRun('listener'), 'a', 1),
  ...said,
});
const good = run({ total: 85 });

describe('hints', () => {
  it('should fade after three whole calls at 85 or better without a critical fail', () => {
    expect(needsHints([])).toBe(true);
    expect(needsHints([good, good])).toBe(true);
    for (const no of [{ total: 84 }, { criticalFails: 1 }, { tookOverAt: 5 }])
      expect(needsHints([good, good, run({ total: 99, ...no })])).toBe(true);
    expect(needsHints([good, run({ total: 20 }), good, good])).toBe(false);
  });
});
