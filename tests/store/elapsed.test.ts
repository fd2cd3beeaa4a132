import { describe, expect, it } from 'vitest';
import { createElapsed } from '../../src/store/elapsed.ts';

describe('the time between two frames', () => {
  it('should be that of the frames’ clock, nothing before the first', () => {
    const elapsed = createElapsed();
    expect([elapsed(1000, 70_000), elapsed(1016.5, 70_017), elapsed(1316.5, 70_316)]).toEqual([
      0, 16.5, 300,
    ]);
  });

  it('should be that of the wall’s after a sleep, in which the other stood still', () => {
    const elapsed = createElapsed();
    elapsed(1000, 70_000);
    expect(elapsed(1016, 70_016 + 7_200_000)).toBe(7_200_016);
    expect(elapsed(1032, 7_270_032)).toBe(16);
  });

  it('should not run back, nor follow a wall’s clock that is set right', () => {
    const elapsed = createElapsed();
    elapsed(1000, 70_000);
    expect([elapsed(1016, 73_000), elapsed(1032, 10_000), elapsed(1020, 10_010)]).toEqual([
      16, 16, 0,
    ]);
  });
});
