/** Samples a second; a telephone carries a quarter of that. */
export const VOICE_RATE = 16_000;

/** The throat and mouth of one caller, as they stand for one line. */
export interface Throat {
  /** pitch at rest, in Hz; a higher voice has a shorter throat */
  readonly pitch: number;
  /** 0 to 1000; heat presses the voice and makes it brighter */
  readonly arousal: number;
}

/** Three formants, in Hz, for a throat of a man's length. */
export type Formants = readonly [number, number, number];

/** The mouth while it hums. */
export const HUM: Formants = [270, 1000, 2200];

/** What throat and mouth are asked to do. */
export interface Shape {
  readonly formants: Formants;
  /** loudness of the voice, and of the breath at the teeth, 0 to 1 */
  readonly voice: number;
  readonly hiss: number;
  /** in Hz; 0 leaves it as it was */
  readonly pitch: number;
}

const WIDTHS: Formants = [90, 110, 170];
/** How far the mouth gets towards its next shape in one step, and the folds towards their next pitch. */
const GLIDE = 0.22;
const PITCH_GLIDE = 0.4;
/** How far the pitch of a living voice wanders, as a share of it. */
const WANDER = 0.03;
/** Keeps the resonances from ringing on in numbers too small for fast arithmetic. */
const HAIR = 1e-9;
/** Samples of one vibration of the folds. */
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
  return Float64Array.from(
    { length: PULSE },
    (_, i) => (flow((i + 1) / PULSE) - flow(i / PULSE)) * (PULSE / 10),
  );
};

/** One resonance. Its gain at 0 Hz is 1. */
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

/** A throat in motion. A class, and in small steps, because that is what runs fast from the first line on. */
export class Tract {
  private readonly size: number;
  private readonly heat: number;
  private readonly folds: Float64Array;
  private readonly bright: number;
  private readonly strength: number;
  private readonly first = new Resonance();
  private readonly second = new Resonance();
  private readonly third = new Resonance();
  private readonly teeth = new Resonance();
  private f1 = HUM[0];
  private f2 = HUM[1];
  private f3 = HUM[2];
  private voice = 0;
  private hiss = 0;
  private hz: number;
  private phase = 0;
  private wander = 0;
  private dull = 0;
  private random = 0x2545f491;

  constructor({ pitch, arousal }: Throat) {
    this.heat = Math.min(1, Math.max(0, arousal / 1000));
    this.size = Math.min(1.25, Math.max(1, 1 + (pitch - 110) / 520));
    this.folds = pulse(0.72 - 0.24 * this.heat);
    this.bright = 0.55 + 0.4 * this.heat;
    this.strength = Math.min(1.7, Math.max(0.6, 200 / pitch));
    this.hz = pitch;
    this.teeth.tune(2900, 900);
  }

  /** Moves towards `shape` and sounds from one sample to the other. */
  step(shape: Shape, samples: Float32Array, from: number, to: number): void {
    const { formants, voice, hiss, pitch } = shape;
    this.f1 += GLIDE * (formants[0] * this.size - this.f1);
    this.f2 += GLIDE * (formants[1] * this.size - this.f2);
    this.f3 += GLIDE * (formants[2] * this.size - this.f3);
    this.first.tune(this.f1, WIDTHS[0] + 40 * this.heat);
    this.second.tune(this.f2, WIDTHS[1]);
    this.third.tune(this.f3, WIDTHS[2]);
    this.wander += 0.25 * (this.noise() - this.wander);
    if (pitch > 0) this.hz += PITCH_GLIDE * (pitch * (1 + WANDER * this.wander) - this.hz);
    const voiceStep = (voice - this.voice) / (2 * (to - from));
    const hissStep = (hiss - this.hiss) / (to - from);
    for (let i = from; i < to; i++) {
      this.voice += voiceStep;
      this.hiss += hissStep;
      samples[i] = this.next();
    }
  }

  private next(): number {
    this.phase += this.hz / VOICE_RATE;
    if (this.phase >= 1) this.phase -= 1;
    const sharp = this.folds[Math.floor(this.phase * PULSE)] ?? 0;
    this.dull += 0.25 * (sharp - this.dull);
    const breath = this.noise();
    const buzz = this.voice * this.strength * (sharp - this.bright * this.dull);
    const source = buzz * (1 + 0.04 * breath) + HAIR;
    const vowel = this.third.pass(this.second.pass(this.first.pass(source)));
    const sound = vowel + this.teeth.pass(this.hiss * breath + HAIR);
    return sound / (1 + Math.abs(sound));
  }

  /** Noise that is the same on every run, -1 to 1. */
  private noise(): number {
    this.random = (Math.imul(this.random, 1664525) + 1013904223) | 0;
    return this.random / 0x80000000;
  }
}
