import { describe, expect, it } from 'vitest';
import { syllables } from '../../src/audio/prosody.ts';
import { VOICE_RATE } from '../../src/audio/tract.ts';
import { renderVoice } from '../../src/audio/voice.ts';
import { spoken } from './spoken.ts';

const say = (arousal: number, pitch = 200) => {
  const { words, durationMs } = spoken('You said noon. It is gone two, and nobody rang.', arousal);
  const melody = syllables(words, arousal, pitch);
  return {
    melody,
    words,
    samples: renderVoice(melody, durationMs, { pitch, arousal }),
    durationMs,
  };
};
const loudness = (samples: Float32Array, fromMs: number, toMs: number) => {
  const part = samples.subarray((fromMs * VOICE_RATE) / 1000, (toMs * VOICE_RATE) / 1000);
  return Math.sqrt(part.reduce((sum, sample) => sum + sample * sample, 0) / part.length);
};

describe('renderVoice', () => {
  it.each([70, 200, 320])('should be heard and never be distorted, at %i Hz', (pitch) => {
    for (const arousal of [0, 500, 1000]) {
      const { samples, durationMs } = say(arousal, pitch);
      expect(samples.length).toBe(Math.ceil((durationMs * VOICE_RATE) / 1000));
      expect(samples.every((sample) => Math.abs(sample) < 1)).toBe(true);
      expect(loudness(samples, 0, durationMs)).toBeGreaterThan(0.04);
    }
  });

  it('should be louder in the heat', () => {
    const calm = say(0);
    const hot = say(1000);
    expect(loudness(hot.samples, 0, hot.durationMs)).toBeGreaterThan(
      1.5 * loudness(calm.samples, 0, calm.durationMs),
    );
  });

  it('should fall silent between two breaths', () => {
    const { samples, words } = say(300);
    const stop = words.find(({ text }) => text === 'noon.')?.to ?? 0;
    expect(loudness(samples, stop - 250, stop - 50)).toBeGreaterThan(0.03);
    expect(loudness(samples, stop + 80, stop + 250)).toBeLessThan(0.003);
  });

  it('should be the same samples for the same line', () => {
    expect(say(640).samples).toEqual(say(640).samples);
  });

  it('should have the pitch that the melody asks for', () => {
    const tone = { from: 0, to: 600, pitchFrom: 200, pitchTo: 200, loudness: 1, vowel: 0 };
    const samples = renderVoice([{ ...tone, onset: 'vowel', last: true }], 600, {
      pitch: 200,
      arousal: 0,
    });
    const likeness = (lag: number) => {
      let sum = 0;
      for (let i = 3200; i < 6400; i++) sum += (samples[i] ?? 0) * (samples[i + lag] ?? 0);
      return sum;
    };
    const lags = Array.from({ length: 100 }, (_, i) => i + 40);
    const best = lags.reduce((a, b) => (likeness(b) > likeness(a) ? b : a));
    expect(VOICE_RATE / best).toBeGreaterThan(190);
    expect(VOICE_RATE / best).toBeLessThan(210);
  });
});
