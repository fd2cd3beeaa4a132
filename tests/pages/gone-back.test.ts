import { describe, expect, it } from 'vitest';
import { goneBack } from '../../src/pages/result/gone-back.ts';
import { finishedRun } from '../store/finished-run.ts';

describe('goneBack', () => {
  const run = finishedRun('listener');
  const answeredAt = run.view.answeredAt ?? 0;

  it('should say of a call that was gone back over, or taken over, that it was', () => {
    expect(goneBack(run)).toBeUndefined();
    expect(goneBack({ ...run, record: { ...run.record, rewound: 2 } })).toMatch(/back 2 times/);
    expect(goneBack({ ...run, tookOverAt: answeredAt + 61_000 })).toMatch(/over at 1:01/);
  });
});
