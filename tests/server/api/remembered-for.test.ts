import { describe, expect, it } from 'vitest';
import { rememberedFor } from '../../../src/server/api/remembered-for.ts';

describe('an answer that is remembered', () => {
  it('should be worked out once for everybody, for as long as it is good, and by what was asked', async () => {
    let now = 0;
    let worked = 0;
    const ask = rememberedFor(
      5000,
      20_000,
      () => now,
      async (asked: { of: string }) => {
        worked += 1;
        return `${asked.of} ${worked}`;
      },
    );
    expect(await Promise.all([ask({ of: 'a' }), ask({ of: 'a' })])).toEqual(['a 1', 'a 1']);
    expect(await ask({ of: 'b' })).toBe('b 2');
    now = 4999;
    expect(await ask({ of: 'a' })).toBe('a 1');
  });

  it('should be worked out anew behind the back of who asks later, and before their eyes much later', async () => {
    let now = 0;
    let worked = 0;
    const ask = rememberedFor(
      5000,
      20_000,
      () => now,
      async (_: string) => {
        worked += 1;
        return worked;
      },
    );
    expect(await ask('a')).toBe(1);
    now = 5000;
    expect(await Promise.all([ask('a'), ask('a')])).toEqual([1, 1]);
    expect([await ask('a'), worked]).toEqual([2, 2]);
    now = 25_000;
    expect([await ask('a'), worked]).toEqual([3, 3]);
  });

  it('should not be remembered where it could not be worked out', async () => {
    let fails = true;
    const ask = rememberedFor(
      5000,
      20_000,
      () => 0,
      async (_: string) => {
        if (fails) throw new Error('not now');
        return 'there';
      },
    );
    await expect(ask('a')).rejects.toThrow('not now');
    fails = false;
    expect(await ask('a')).toBe('there');
  });
});
