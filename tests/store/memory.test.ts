import { describe, expect, it } from 'vitest';
import { createMemory } from '../../src/store/memory.ts';
import { blockedMemory, freshMemory } from './memory.ts';

describe('memory', () => {
  it('should give back what was written', () => {
    const memory = freshMemory();
    memory.write('a', { b: [1, 2] });
    expect(memory.read('a')).toEqual({ b: [1, 2] });
  });

  it('should know nothing of what was never written', () => {
    expect(freshMemory().read('a')).toBeUndefined();
  });

  it('should forget in silence where storage is blocked', () => {
    const memory = blockedMemory();
    expect(() => memory.write('a', 1)).not.toThrow();
    expect(memory.read('a')).toBeUndefined();
  });

  it('should read nothing from what is not JSON', () => {
    const memory = createMemory(() => ({ getItem: () => '{' }) as unknown as Storage);
    expect(memory.read('a')).toBeUndefined();
  });

  it('should forget all that is of this game, and nothing else', () => {
    const kept = new Map([['another-page', '1']]);
    const storage = {
      getItem: (key: string) => kept.get(key) ?? null,
      setItem: (key: string, value: string) => void kept.set(key, value),
      removeItem: (key: string) => void kept.delete(key),
      key: (n: number) => [...kept.keys()][n] ?? null,
      get length() {
        return kept.size;
      },
    } as unknown as Storage;
    const memory = createMemory(() => storage);
    memory.write('a', 1);
    memory.write('b', 2);
    memory.forgetAll();
    expect([...kept.keys()]).toEqual(['another-page']);
    expect(() => blockedMemory().forgetAll()).not.toThrow();
  });
});
