import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { changeIn, moved, toggled } from '../../src/pages/wrap-up/composing.ts';

describe('a message that is being composed', () => {
  it('should take a sentence in at the end, and out from anywhere', () => {
    expect(toggled(['a', 'b'], 'c', 3)).toEqual(['a', 'b', 'c']);
    expect(toggled(['a', 'b', 'c'], 'a', 3)).toEqual(['b', 'c']);
  });

  it('should not take in more than it may have', () => {
    expect(toggled(['a', 'b'], 'c', 2)).toEqual(['a', 'b']);
  });

  it('should move a sentence by one, and not past its ends', () => {
    expect(moved(['a', 'b', 'c'], 'b', -1)).toEqual(['b', 'a', 'c']);
    expect(moved(['a', 'b', 'c'], 'b', 1)).toEqual(['a', 'c', 'b']);
    expect(moved(['a', 'b'], 'a', -1)).toEqual(['a', 'b']);
    expect(moved(['a', 'b'], 'b', 1)).toEqual(['a', 'b']);
    expect(moved(['a', 'b'], 'x', 1)).toEqual(['a', 'b']);
  });

  it('should say what has changed', () => {
    expect(changeIn([], ['a'], 'a')).toBe('Added as sentence 1. The message has one sentence.');
    expect(changeIn(['a', 'b'], ['b', 'a'], 'a')).toBe('Now sentence 2 of 2.');
    expect(changeIn(['a', 'b'], ['b'], 'a')).toBe('Taken out. The message has one sentence.');
    expect(changeIn(['a'], ['a'], 'a')).toBe('');
  });

  it('should never say a sentence twice, nor more than it may have, whatever is pressed', () => {
    const press = fc.record({ id: fc.constantFrom(...'abcdef'), what: fc.constantFrom(0, -1, 1) });
    fc.assert(
      fc.property(
        fc.array(press, { maxLength: 40 }),
        fc.integer({ min: 1, max: 6 }),
        (all, most) => {
          let message: readonly string[] = [];
          for (const { id, what } of all)
            message = what === 0 ? toggled(message, id, most) : moved(message, id, what as -1 | 1);
          expect(new Set(message).size).toBe(message.length);
          expect(message.length).toBeLessThanOrEqual(most);
        },
      ),
    );
  });
});
