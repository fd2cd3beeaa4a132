import { describe, expect, it } from 'vitest';
import { dealtNow } from '../../src/store/dealt.ts';

const deal = (...ids: string[]) => ids.map((id) => ({ id, says: id, moves: [] }));

describe('the replies on the desk', () => {
  const before = deal('ally', 'fix');
  const after = deal('quiet', 'ask');

  it('should be those on offer', () => {
    expect(dealtNow([], before, undefined)).toBe(before);
    expect(dealtNow(before, after, undefined)).toBe(after);
    expect(dealtNow(before, before, 'fix')).toBe(before);
  });

  it('should stay until the trainee has said one of them, though the call has changed meanwhile', () => {
    expect(dealtNow(before, after, 'fix')).toBe(before);
    expect(dealtNow(before, after, 'something-else')).toBe(after);
  });
});
