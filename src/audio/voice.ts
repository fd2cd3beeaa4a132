import type { Syllable } from './prosody.ts';

/** Samples a second; a telephone carries a quarter of that. */
export const VOICE_RATE = 16_000;

/** The throat of one caller, as it stands for one line. */
export interface Throat {
  /** pitch at rest, in Hz; a higher voice has a shorter throat */
  readonly pitch: number;
  /** 0 to 1000; heat presses the voice and makes it brighter */
  readonly arousal: number;
}

/** The first three formants of some open vowels, in Hz, for a throat of a man's length. */
const VOWELS: readonly (readonly [number, number, number])[] = [
  [640, 1190, 2390],
  [490, 1350, 1690],
  [530, 1840, 2480],
  [400, 1990, 2550],
  [570, 840, 2410],
  [440, 1020, 2240],
];
const HUM = [270, 1000, 2200] as const;
const WIDTHS = [90, 110, 170] as const;

/** How often the throat moves, in samples: every 4 ms. */
const FRAME = 64;
/** How far it gets towards its next shape in one frame; the rest is left to the next. */
const GLIDE = 0.22;

/** One resonance of the throat. Its gain at 0 Hz is 1. */
class Resonance {
  private a = 1;
  private b = 0;
  private c = 0;
  private last = 0;
  private before = 0;

  tune(hz: number, width: number): void {
    const r = Math.exp((-Math.PI * width) / VOICE_RATE);
    this.b = 2 * r * Math.cos((2 * Math.PI * hz) / VOICE_RATE);
    this.c = -r * r;
    this.a = 1 - this.b - this.c;
  }

  pass(sample: number): number {
    const out = this.a * sample + this.b * this.last + this.c * this.before;
    this.before = this.last;
    this.last = out;
    return out;
  }
}

/** Samples of one vibration. */
const PULSE = 1024;

/**
 * How the air through the vocal folds changes over one vibration: they open slowly, close fast and
 * stay closed for a while, a pressed voice for longer. After Rosenberg 1971.
 * @param open share of the vibration for which they are open
 */
const pulse = (open: number): Float64Array => {
  const rise = open * 0.7;
  const flow = (phase: number): number => {
    if (phase < rise) return 0.5 - 0.5 * Math.cos((Math.PI * phase) / rise);
    if (phase < open) return Math.cos((0.5 * Math.PI * (phase - rise)) / (open - rise));
    return 0;
  };
  return Float64Array.from({ length: PULSE }, (_, i) => {
    const change = (flow((i + 1) / PULSE) - flow(i / PULSE)) * PULSE;
    return change / 10;
  });
};

/** How far into a syllable its vowel is reached, and how long before its end it is left, in ms. */
const ATTACK_MS = 30;
const RELEASE_MS = 35;
/** A stop keeps the mouth shut for so long, a hiss lasts for so long, in ms. */
const SHUT_MS = 32;
const HISS_MS = 55;

/** Keeps the resonances from ringing on in numbers too small for fast arithmetic. */
const HAIR = 1e-9;

interface Shape {
  readonly formants: readonly [number, number, number];
  /** loudness of the voice and of the breath, 0 to 1 */
  readonly voice: number;
  readonly hiss: number;
  readonly pitch: number;
}

const shapeAt = (syllable: Syllable, ms: number): Shape => {
  const { from, to, onset, loudness, last } = syllable;
  const within = ms - from;
  const left = to - ms;
  const along = within / (to - from);
  const pitch = syllable.pitchFrom + (syllable.pitchTo - syllable.pitchFrom) * along;
  const vowel = VOWELS[Math.floor(syllable.vowel * VOWELS.length)] ?? HUM;
  const rise = Math.min(1, 0.35 + (0.65 * within) / ATTACK_MS);
  const fall = Math.min(1, (last ? 0 : 0.4) + left / (last ? RELEASE_MS * 2 : RELEASE_MS));
  const spoken = { formants: vowel, voice: loudness * rise * fall, hiss: 0.006 * loudness, pitch };
  if (onset === 'hum' && within < 60)
    return { formants: HUM, voice: loudness * 0.45, hiss: 0, pitch };
  if (onset === 'stop' && within < SHUT_MS) return { ...spoken, voice: 0, hiss: 0 };
  if (onset === 'stop' && within < SHUT_MS + 12) return { ...spoken, hiss: 0.2 * loudness };
  if (onset === 'hiss' && within < HISS_MS)
    return { ...spoken, voice: 0, hiss: 0.16 * loudness * Math.min(1, within / 25) };
  return spoken;
};

const SILENT: Shape = { formants: HUM, voice: 0, hiss: 0, pitch: 0 };

/** The murmur of one line: samples between -1 and 1, `VOICE_RATE` a second, the same for the same line. */
export const renderVoice = (
  syllables: readonly Syllable[],
  durationMs: number,
  { pitch, arousal }: Throat,
): Float32Array<ArrayBuffer> => {
  const heat = Math.min(1, Math.max(0, arousal / 1000));
  const samples = new Float32Array(Math.ceil((durationMs * VOICE_RATE) / 1000));
  const size = Math.min(1.25, Math.max(1, 1 + (pitch - 110) / 520));
  const folds = pulse(0.72 - 0.24 * heat);
  const bright = 0.55 + 0.4 * heat;
  const strength = Math.min(1.7, Math.max(0.6, 200 / pitch));
  const first = new Resonance();
  const second = new Resonance();
  const third = new Resonance();
  const mouth = new Resonance();
  mouth.tune(2900, 900);

  let random = 0x2545f491;
  const noise = (): number => {
    random = (Math.imul(random, 1664525) + 1013904223) >>> 0;
    return random / 0x80000000 - 1;
  };

  let now: { f1: number; f2: number; f3: number } = { f1: HUM[0], f2: HUM[1], f3: HUM[2] };
  let voice = 0;
  let hiss = 0;
  let hz = pitch;
  let phase = 0;
  let wander = 0;
  let dull = 0;
  let next = 0;

  for (let start = 0; start < samples.length; start += FRAME) {
    const ms = (start * 1000) / VOICE_RATE;
    while (next < syllables.length && (syllables[next]?.to ?? 0) <= ms) next += 1;
    const syllable = syllables[next];
    const target = syllable && ms >= syllable.from ? shapeAt(syllable, ms) : SILENT;
    const [f1, f2, f3] = target.formants;
    now = {
      f1: now.f1 + GLIDE * (f1 * size - now.f1),
      f2: now.f2 + GLIDE * (f2 * size - now.f2),
      f3: now.f3 + GLIDE * (f3 * size - now.f3),
    };
    first.tune(now.f1, WIDTHS[0] + 40 * heat);
    second.tune(now.f2, WIDTHS[1]);
    third.tune(now.f3, WIDTHS[2]);
    wander += 0.25 * (noise() - wander);
    if (target.pitch > 0) hz += 0.4 * (target.pitch * (1 + 0.03 * wander) - hz);
    const step = hz / VOICE_RATE;
    const voiceStep = (target.voice - voice) / (2 * FRAME);
    const hissStep = (target.hiss - hiss) / FRAME;
    const end = Math.min(start + FRAME, samples.length);
    for (let i = start; i < end; i++) {
      voice += voiceStep;
      hiss += hissStep;
      phase += step;
      if (phase >= 1) phase -= 1;
      const sharp = folds[(phase * PULSE) | 0] as number;
      dull += 0.25 * (sharp - dull);
      const buzz = strength * (sharp - bright * dull);
      const breath = noise();
      const source = voice * buzz * (1 + 0.04 * breath) + HAIR;
      const vowel = third.pass(second.pass(first.pass(source)));
      const sound = vowel + mouth.pass(hiss * breath);
      samples[i] = sound / (1 + Math.abs(sound));
    }
  }
  return samples;
};
