import { describe, expect, it } from 'vitest';
import { rememberedFor } from '../../../src/server/api/remembered-for.ts';

/** A question whose answer is good for five seconds and lasts for twenty; it says how often it was worked out. */
const aQuestion = () => {
  const state = { now: 0, worked: 0, fails: false };
  const ask = rememberedFor(
    5000,
    20_000,
    () => state.now,
    async (asked: { of: string }) => {
      if (state.fails) throw new Error('not now');
      state.worked += 1;
      return `${asked.of} ${state.worked}`;
    },
  );
  return { state, ask: (of: string) => ask({ of }) };
};

describe('an answer that is remembered', () => {
  it('should be worked out once for everybody, for as long as it is good, and by what was asked', async () => {
    const { state, ask } = aQuestion();
    expect(await Promise.all([ask('a'), ask('a')])).toEqual(['a 1', 'a 1']);
    expect(await ask('b')).toBe('b 2');
    state.now = 4999;
    expect(await ask('a')).toBe('a 1');
  });

  it('should be worked out anew behind the back of who asks later, and before their eyes much later', async () => {
    const { state, ask } = aQuestion();
    expect(await ask('a')).toBe('a 1');
    state.now = 5000;
    expect(await Promise.all([ask('a'), ask('a')])).toEqual(['a 1', 'a 1']);
    expect([await ask('a'), state.worked]).toEqual(['a 2', 2]);
    state.now = 25_000;
    expect([await ask('a'), state.worked]).toEqual(['a 3', 3]);
  });

  it('should not be remembered where it could not be worked out', async () => {
    const { state, ask } = aQuestion();
    state.fails = true;
    await expect(ask('a')).rejects.toThrow('not now');
    state.fails = false;
    expect(await ask('a')).toBe('a 1');
  });
});
