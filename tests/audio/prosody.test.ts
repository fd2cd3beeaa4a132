import { describe, expect, it } from 'vitest';
import { syllables } from '../../src/audio/prosody.ts';
import { spoken } from './spoken.ts';

const SAYS =
  'I have the board in twenty minutes, and it has eaten my report three times. Do you hear me?';

const murmur = (arousal: number, pitch = 200) => {
  const { words } = spoken(SAYS, arousal);
  return { words, melody: syllables(words, arousal, pitch) };
};
const mean = (numbers: readonly number[]) => numbers.reduce((a, b) => a + b, 0) / numbers.length;
const spread = (numbers: readonly number[]) => Math.max(...numbers) / Math.min(...numbers);

describe('syllables', () => {
  it('should follow the words in time, without a gap inside one', () => {
    const { words, melody } = murmur(500);
    for (const word of words) {
      const own = melody.filter(({ from }) => from >= word.from && from < word.to);
      expect(own.length).toBeGreaterThan(0);
      expect(own[0]?.from).toBe(word.from);
      own.forEach((syllable, i) => {
        expect(syllable.to).toBeCloseTo(own[i + 1]?.from ?? word.to, 6);
      });
    }
  });

  it('should come at about one in 180 ms at rest, and faster in the heat', () => {
    const length = (arousal: number) => {
      const { melody } = murmur(arousal);
      return mean(melody.map(({ from, to }) => to - from));
    };
    expect(length(0)).toBeGreaterThan(160);
    expect(length(0)).toBeLessThan(210);
    expect(length(1000)).toBeLessThan(length(0) * 0.85);
  });

  it('should be higher, wider and louder in the heat, and higher by 45 % at most before accents', () => {
    const calm = murmur(0).melody;
    const hot = murmur(1000).melody;
    const pitches = (of: typeof calm) => of.map(({ pitchFrom }) => pitchFrom);
    const rise = mean(pitches(hot)) / mean(pitches(calm));
    expect(rise).toBeGreaterThan(1.4);
    expect(rise).toBeLessThan(1.7);
    expect(spread(pitches(hot))).toBeGreaterThan(spread(pitches(calm)) * 1.1);
    expect(mean(hot.map((s) => s.loudness))).toBeGreaterThan(mean(calm.map((s) => s.loudness)) * 2);
  });

  it('should rise at the end of a question and fall at the end of a statement', () => {
    const ends = murmur(300).melody.filter(({ last }) => last);
    expect(ends).toHaveLength(3);
    const [comma, stop, question] = ends.map(({ pitchFrom, pitchTo }) => pitchTo / pitchFrom);
    expect(comma).toBeGreaterThan(1);
    expect(stop).toBeLessThan(1);
    expect(question).toBeGreaterThan(1.1);
  });

  it('should stay within what a voice can do, for every pitch that a file allows', () => {
    for (const pitch of [70, 140, 320]) {
      for (const { pitchFrom, pitchTo, loudness, vowel } of murmur(1000, pitch).melody) {
        expect(Math.min(pitchFrom, pitchTo)).toBeGreaterThan(pitch * 0.7);
        expect(Math.max(pitchFrom, pitchTo)).toBeLessThan(pitch * 2.6);
        expect(loudness).toBeGreaterThan(0);
        expect(loudness).toBeLessThanOrEqual(1);
        expect(vowel).toBeGreaterThanOrEqual(0);
        expect(vowel).toBeLessThan(1);
      }
    }
  });

  it('should sound the same each time for the same line, and have nothing to say for none', () => {
    expect(murmur(420).melody).toEqual(murmur(420).melody);
    expect(syllables([], 500, 200)).toEqual([]);
  });
});
