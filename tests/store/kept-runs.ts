import { ENGINE } from '../../src/call/index.ts';
import type { KeptRun } from '../../src/store/archive.ts';

export const DAY_MS = 86_400_000;

/** A kept run of the call `call`, some days after the first one. */
export const keptAfter = (days: number, call: string, also: Partial<KeptRun> = {}): KeptRun => ({
  id: `${call}-${days}`,
  record: {
    format: 'hold-the-line/run',
    version: 1,
    engine: ENGINE,
    scenario: { id: call, hash: 'any' },
    seed: 1,
    mode: 'practice',
    acts: [],
    until: 1000,
  },
  finishedAt: days * DAY_MS,
  total: 80,
  dimensions: { empathy: 500, respect: 1000 },
  chances: { empathy: [4, 8], respect: [6, 6] },
  criticalFails: 0,
  timing: 'spoken',
  ...also,
});
