// Makes the sounds in assets/sounds from nothing but arithmetic: `node tools/make-sounds.mjs`.
import { mkdirSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** A telephone carries nothing above 3.4 kHz, so 8,000 samples a second are enough. */
const RATE = 8000;
const TURN = 2 * Math.PI;

/** @param {number} seconds */
const silence = (seconds) => new Float64Array(Math.round(seconds * RATE));

/** White noise that is the same on every run, -1 to 1. @param {number} seed */
const whiteNoise = (seed) => {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 0x80000000 - 1;
  };
};

/**
 * Noise as a telephone lets it through: white noise, less what lies below 300 Hz and above 2 kHz.
 * @param {number} seed
 */
const lineNoise = (seed) => {
  const white = whiteNoise(seed);
  let low = 0;
  let rumble = 0;
  return () => {
    low += 0.6 * (white() - low);
    rumble += 0.2 * (low - rumble);
    return low - rumble;
  };
};

/**
 * From 0 to 1 and back: rises over `attack` seconds, dies away to a third in each `decay` seconds.
 * @param {number} t
 * @param {number} attack
 * @param {number} decay
 */
const struck = (t, attack, decay) => Math.min(1, t / attack) * Math.exp(-t / decay);

/**
 * Adds `sound(t)` to `samples` from `at` seconds on, going round to the start where it runs over the end.
 * @param {Float64Array} samples
 * @param {number} at
 * @param {number} seconds
 * @param {(t: number) => number} sound
 */
const addRound = (samples, at, seconds, sound) => {
  const from = Math.round(at * RATE);
  for (let i = 0; i < seconds * RATE; i++) {
    const place = (from + i) % samples.length;
    samples[place] = (samples[place] ?? 0) + sound(i / RATE);
  }
};

/** The softphone rings once: a gentle warble of two notes, in two bursts. */
const ring = () => {
  const samples = silence(1.5);
  for (const at of [0, 0.8]) {
    addRound(samples, at, 0.6, (t) => {
      const note = Math.floor(t / 0.06) % 2 === 0 ? 659.26 : 830.61;
      const within = t % 0.06;
      const beat = Math.min(1, within / 0.006, (0.06 - within) / 0.006);
      const edge = Math.min(1, t / 0.02, (0.6 - t) / 0.12);
      const tone = Math.sin(TURN * note * t) + 0.25 * Math.sin(TURN * 2 * note * t);
      return 0.5 * edge * beat * tone;
    });
  }
  return samples;
};

/** A handset is lifted: two small knocks. */
const pickUp = () => {
  const samples = silence(0.18);
  const noise = lineNoise(7);
  for (let i = 0; i < samples.length; i++) {
    const t = i / RATE;
    const first = struck(t, 0.001, 0.007);
    const second = t < 0.05 ? 0 : 0.7 * struck(t - 0.05, 0.001, 0.013);
    const body = Math.sin(TURN * 420 * t) * 0.35;
    samples[i] = (first + second) * (1.3 * noise() + body);
  }
  return samples;
};

/** The other end is gone: a knock, then two short notes falling. */
const hangUp = () => {
  const samples = silence(1);
  const noise = lineNoise(11);
  addRound(samples, 0, 0.12, (t) => struck(t, 0.001, 0.016) * 1.2 * noise());
  [480, 400].forEach((note, n) => {
    addRound(samples, 0.2 + n * 0.32, 0.24, (t) => {
      const edge = Math.min(1, t / 0.015, (0.24 - t) / 0.06);
      return 0.32 * edge * Math.sin(TURN * note * t);
    });
  });
  return samples;
};

/** An open line: a breath of noise, its end laid over its beginning so that the loop has no seam. */
const openLine = () => {
  const seam = 0.25;
  const noise = lineNoise(23);
  const samples = silence(2.5);
  const tail = silence(seam);
  for (let i = 0; i < samples.length; i++) samples[i] = noise();
  for (let i = 0; i < tail.length; i++) tail[i] = noise();
  for (let i = 0; i < tail.length; i++) {
    const along = i / tail.length;
    samples[i] = (samples[i] ?? 0) * Math.sqrt(along) + (tail[i] ?? 0) * Math.sqrt(1 - along);
  }
  return samples.map((sample) => sample * 0.3);
};

/** On hold: eight soft bells, their tails running on into the next round. */
const hold = () => {
  const beat = 0.6;
  const samples = silence(8 * beat);
  const low = [261.63, 329.63, 392, 329.63, 293.66, 349.23, 440, 392];
  low.forEach((note, n) => {
    addRound(samples, n * beat, 2.4, (t) => {
      const bell = Math.sin(TURN * 2 * note * t) + 0.3 * Math.sin(TURN * note * t);
      const shine = 0.12 * Math.sin(TURN * 6 * note * t) * Math.exp(-t / 0.08);
      return 0.22 * struck(t, 0.012, 0.5) * Math.min(1, (2.4 - t) / 0.2) * (bell + shine);
    });
  });
  return samples;
};

/** The trainee's own heart, when composure goes: two low knocks a second, with as much body as a small loudspeaker can give. */
const heartbeat = () => {
  const samples = silence(0.96);
  for (const [at, pitch, level] of /** @type {const} */ ([
    [0, 92, 1],
    [0.3, 76, 0.7],
  ])) {
    addRound(samples, at, 0.26, (t) => {
      const edge = Math.min(1, (0.26 - t) / 0.05);
      const note = pitch * (1 - 0.9 * t);
      const tone = Math.sin(TURN * note * t) + 0.35 * Math.sin(TURN * 2 * note * t);
      return 0.55 * level * edge * struck(t, 0.012, 0.07) * tone;
    });
  }
  return samples;
};

/** A deliberate breath of three seconds: in, a moment, and out, which takes longer. */
const breath = () => {
  const samples = silence(3);
  const noise = lineNoise(31);
  let soft = 0;
  for (let i = 0; i < samples.length; i++) {
    const t = i / RATE;
    const inward = t < 1.25 ? Math.sin((Math.PI * t) / 1.25) ** 2 : 0;
    const outward = t > 1.4 ? Math.sin(Math.PI * Math.sqrt((t - 1.4) / 1.6)) ** 2 : 0;
    // out of the mouth it is darker than in by the nose
    soft += (t < 1.3 ? 0.8 : 0.35) * (noise() - soft);
    samples[i] = soft * (0.5 * inward + 0.6 * outward);
  }
  return samples;
};

/** A WAV file: one channel, 16 bits a sample. @param {Float64Array} samples */
const wav = (samples) => {
  const file = Buffer.alloc(44 + samples.length * 2);
  file.write('RIFF', 0);
  file.writeUInt32LE(36 + samples.length * 2, 4);
  file.write('WAVEfmt ', 8);
  file.writeUInt32LE(16, 16);
  file.writeUInt16LE(1, 20);
  file.writeUInt16LE(1, 22);
  file.writeUInt32LE(RATE, 24);
  file.writeUInt32LE(RATE * 2, 28);
  file.writeUInt16LE(2, 32);
  file.writeUInt16LE(16, 34);
  file.write('data', 36);
  file.writeUInt32LE(samples.length * 2, 40);
  samples.forEach((sample, i) => {
    file.writeInt16LE(Math.round(Math.max(-1, Math.min(1, sample)) * 32767), 44 + i * 2);
  });
  return file;
};

/** Every sound of the line, by the name of its file. */
export const makeSounds = () => ({
  'ring.wav': wav(ring()),
  'pick-up.wav': wav(pickUp()),
  'open-line.wav': wav(openLine()),
  'hold.wav': wav(hold()),
  'hang-up.wav': wav(hangUp()),
  'heartbeat.wav': wav(heartbeat()),
  'breath.wav': wav(breath()),
});

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const folder = fileURLToPath(new URL('../assets/sounds/', import.meta.url));
  mkdirSync(folder, { recursive: true });
  for (const [name, file] of Object.entries(makeSounds())) writeFileSync(folder + name, file);
}
