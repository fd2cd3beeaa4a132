import type { Syllable } from './prosody.ts';
import { type Formants, HUM, type Shape, type Throat, Tract, VOICE_RATE } from './tract.ts';

/** The formants of some open vowels, in Hz. */
const VOWELS: readonly Formants[] = [
  [640, 1190, 2390],
  [490, 1350, 1690],
  [530, 1840, 2480],
  [400, 1990, 2550],
  [570, 840, 2410],
  [440, 1020, 2240],
];

/** How often the mouth moves, in samples: every 4 ms. */
const STEP = 64;
/** How far into a syllable its vowel is reached, and how long before its end it is left, in ms. */
const ATTACK_MS = 30;
const RELEASE_MS = 35;
/** How long a hum lasts, a stop keeps the mouth shut and then bursts, and a hiss lasts, in ms. */
const HUM_MS = 60;
const SHUT_MS = 32;
const BURST_MS = 12;
const HISS_MS = 55;

const shape = (formants: Formants, voice: number, hiss: number, pitch: number): Shape => ({
  formants,
  voice,
  hiss,
  pitch,
});

const SILENT = shape(HUM, 0, 0, 0);

/** What the mouth does in `syllable`, `ms` into the line. */
const shapeAt = (syllable: Syllable, ms: number): Shape => {
  const { from, to, onset, loudness, last } = syllable;
  const within = ms - from;
  const pitch =
    syllable.pitchFrom + ((syllable.pitchTo - syllable.pitchFrom) * within) / (to - from);
  const vowel = VOWELS[Math.floor(syllable.vowel * VOWELS.length)] ?? HUM;
  if (onset === 'hum' && within < HUM_MS) return shape(HUM, loudness * 0.45, 0, pitch);
  if (onset === 'stop' && within < SHUT_MS) return shape(vowel, 0, 0, pitch);
  if (onset === 'hiss' && within < HISS_MS)
    return shape(vowel, 0, 0.16 * loudness * Math.min(1, within / 25), pitch);
  const bursting = onset === 'stop' && within < SHUT_MS + BURST_MS;
  const rise = Math.min(1, 0.35 + (0.65 * within) / ATTACK_MS);
  const fall = Math.min(1, last ? (to - ms) / (2 * RELEASE_MS) : 0.4 + (to - ms) / RELEASE_MS);
  return shape(vowel, loudness * rise * fall, (bursting ? 0.2 : 0.006) * loudness, pitch);
};

/** The murmur of one line: samples between -1 and 1, `VOICE_RATE` a second, the same for the same line. */
export const renderVoice = (
  syllables: readonly Syllable[],
  durationMs: number,
  throat: Throat,
): Float32Array<ArrayBuffer> => {
  const samples = new Float32Array(Math.ceil((durationMs * VOICE_RATE) / 1000));
  const tract = new Tract(throat);
  let next = 0;
  for (let from = 0; from < samples.length; from += STEP) {
    const ms = (from * 1000) / VOICE_RATE;
    while (next < syllables.length && (syllables[next]?.to ?? 0) <= ms) next += 1;
    const syllable = syllables[next];
    const target = syllable && ms >= syllable.from ? shapeAt(syllable, ms) : SILENT;
    tract.step(target, samples, from, Math.min(from + STEP, samples.length));
  }
  return samples;
};
