import { describe, expect, it } from 'vitest';
import { lampArousal } from '../../src/scene/light.ts';
import { css, lightAt, mix } from '../../src/scene/palette.ts';

describe('lightAt', () => {
  it.each([
    [0, '#8fa69b'],
    [350, '#bdb58a'],
    [550, '#dbae62'],
    [750, '#db8f4c'],
    [950, '#c8633f'],
    [1000, '#c8633f'],
  ])('should be at arousal %i the token %s', (arousal, color) => {
    expect(css(lightAt(arousal))).toBe(color);
  });

  it('should pass between two tokens without jumping', () => {
    const between = lightAt(650);
    expect((between >> 8) & 255).toBeGreaterThan(0x8f);
    expect((between >> 8) & 255).toBeLessThan(0xae);
  });
});

describe('mix', () => {
  it('should keep its ends and meet in the perceived middle', () => {
    expect(mix(0x000000, 0xffffff, 0)).toBe(0x000000);
    expect(mix(0x000000, 0xffffff, 1)).toBe(0xffffff);
    expect(css(mix(0x000000, 0xffffff, 0.5))).toBe('#636363');
  });
});

describe('lampArousal', () => {
  it('should trail a jump by about 1.6 s', () => {
    const jump = (t: number): number => (t < 10_000 ? 400 : 900);
    expect(lampArousal(jump, 9999, 0)).toBeCloseTo(400);
    const after = lampArousal(jump, 11_600, 0);
    expect(after).toBeGreaterThan(650);
    expect(after).toBeLessThan(780);
    expect(lampArousal(jump, 18_000, 0)).toBeCloseTo(900);
  });
});
