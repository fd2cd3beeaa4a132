import { describe, expect, it } from 'vitest';
import { firstTone, nextTone } from '../../src/pages/call/tone.ts';

describe('tone', () => {
  it('should say that the caller sounds angrier, and calmer', () => {
    const angrier = nextTone(firstTone(400), 700, 1000);
    expect(angrier.heard).toBe('angrier');
    expect(nextTone(angrier, 250, 8000).heard).toBe('calmer');
  });

  it('should say nothing new within six seconds, and then what is so by then', () => {
    const first = nextTone(firstTone(400), 700, 1000);
    const second = nextTone(first, 250, 6900);
    expect(second.heard).toBe('angrier');
    expect(second.face).toBe('calm');
    expect(nextTone(second, 250, 7000).heard).toBe('calmer');
  });

  it('should not change its face for a little more than nothing', () => {
    const tone = firstTone(410);
    expect(nextTone(tone, 430, 10_000)).toBe(tone);
    expect(nextTone(tone, 460, 10_000).face).toBe('suspicious');
  });
});
