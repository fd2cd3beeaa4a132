import { describe, expect, it } from 'vitest';
import type { CallView } from '../../src/call/view.ts';
import { createNerves } from '../../src/scene/nerves.ts';

const view = (more: Partial<CallView> = {}): CallView =>
  ({
    now: 0,
    composure: 800,
    snap: undefined,
    breathing: false,
    ended: undefined,
    ...more,
  }) as CallView;

describe('nerves', () => {
  it('should leave the room as it is for a trainee at ease', () => {
    expect(createNerves()(view(), 0, false)).toEqual({ closing: 0, creep: 0, breath: undefined });
  });

  it('should close the room in slowly, and open it in a breath', () => {
    const follow = createNerves();
    follow(view(), 0, false);
    const at = (ms: number, more: Partial<CallView>) => {
      let nerves = follow(view({ now: ms, ...more }), ms, false);
      for (let t = ms + 50; t <= ms + 3000; t += 50)
        nerves = follow(view({ now: t, ...more }), t, false);
      return nerves;
    };
    expect(follow(view({ now: 16, composure: 180 }), 16, false).closing).toBeLessThan(0.05);
    const worn = at(50, { composure: 180, snap: 'snap' });
    expect(worn.closing).toBeGreaterThan(0.85);
    expect(worn.creep).toBe(1);
    const breathing = at(3100, { composure: 180, snap: 'snap', breathing: true });
    expect(breathing.closing).toBeLessThan(0.4);
    expect(breathing.creep).toBe(0);
    expect(breathing.breath).toBe(1);
  });

  it('should be where it belongs at once for who wants no motion, and after a jump', () => {
    expect(createNerves()(view({ composure: 180, snap: 'snap' }), 0, true)).toMatchObject({
      closing: 1,
      creep: 1,
    });
    const follow = createNerves();
    follow(view(), 0, false);
    expect(follow(view({ now: 60_000, composure: 180 }), 16, false).closing).toBe(1);
  });
});
