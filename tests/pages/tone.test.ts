import { describe, expect, it } from 'vitest';
import { firstTone, nextTone } from '../../src/pages/call/tone.ts';

describe('tone', () => {
  it('should say that the caller sounds angrier, and calmer', () => {
    const angrier = nextTone(firstTone(400, 'escalation'), 700, 1000, 'escalation');
    expect(angrier.heard).toBe('angrier');
    expect(nextTone(angrier, 250, 8000, 'escalation').heard).toBe('calmer');
  });

  it('should say nothing new within six seconds, and then what is so by then', () => {
    const first = nextTone(firstTone(400, 'escalation'), 700, 1000, 'escalation');
    const second = nextTone(first, 250, 6900, 'escalation');
    expect(second.heard).toBe('angrier');
    expect(second.face).toBe('blank');
    expect(nextTone(second, 250, 7000, 'escalation').heard).toBe('calmer');
  });

  it('should not change its face for a little more than nothing', () => {
    const tone = firstTone(410, 'escalation');
    expect(nextTone(tone, 430, 10_000, 'escalation')).toBe(tone);
    expect(nextTone(tone, 460, 10_000, 'escalation').face).toBe('suspicious');
  });

  it('should hear somebody worn out, and no friend, in whoever has calmed down before the fault is mended', () => {
    const drained = nextTone(firstTone(400, 'de-escalation'), 250, 10_000, 'stabilization');
    expect(drained).toMatchObject({ face: 'tired', heard: 'calmer' });
    expect(nextTone(drained, 240, 20_000, 'post-crisis').face).toBe('calm');
    expect(nextTone(drained, 560, 20_000, 'escalation').heard).toBe('angrier');
  });
});
