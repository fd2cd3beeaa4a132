import { createBand } from './band.ts';
import type { Speech } from './hearing.ts';
import { syllables } from './prosody.ts';
import { EDGE_S, type Playing, playSoftly } from './soft-edges.ts';
import { VOICE_RATE } from './tract.ts';
import { renderVoice } from './voice.ts';

/** The caller's voice at the other end of the line: melody and rhythm of what is said, and no words. */
export interface Murmur {
  /** Says a line from `fromMs` on, at a voice's pitch at rest in Hz, `rate` times as fast; whatever was being said stops. */
  say(speech: Speech, pitch: number, fromMs: number, rate: number): void;
  /** Falls silent, within 20 ms. */
  hush(): void;
  /** How far the line has come, in ms; undefined while nothing is said. */
  position(): number | undefined;
  /** 0 to 1 */
  volume(level: number): void;
}

/** Leaves room above the loudest shout, which the telephone band sharpens. */
const HEADROOM = 0.6;

/** A voice that is heard through `out`. */
export const createMurmur = (ctx: AudioContext, out: AudioNode): Murmur => {
  const level = new GainNode(ctx, { gain: HEADROOM });
  const band = createBand(ctx);
  band.output.connect(level).connect(out);
  let rendered: { speech: Speech; rate: number; buffer: AudioBuffer } | undefined;
  let saying: { playing: Playing; begunAt: number; rate: number } | undefined;

  const render = (speech: Speech, pitch: number, rate: number): AudioBuffer => {
    if (rendered?.speech === speech && rendered.rate === rate) return rendered.buffer;
    const { arousal } = speech;
    // who speaks faster does not speak higher: the words come closer, and the pitch stays
    const words = speech.words.map(({ text, from, to }) => ({
      text,
      from: from / rate,
      to: to / rate,
    }));
    const melody = syllables(words, arousal, pitch);
    const samples = renderVoice(melody, speech.durationMs / rate, { pitch, arousal });
    const buffer = ctx.createBuffer(1, Math.max(1, samples.length), VOICE_RATE);
    buffer.copyToChannel(samples, 0);
    rendered = { speech, rate, buffer };
    return buffer;
  };

  const hush = (): void => {
    saying?.playing.stop();
    saying = undefined;
  };

  return {
    say: (speech, pitch, fromMs, rate) => {
      hush();
      if (fromMs >= speech.durationMs) return;
      const offset = Math.max(0, fromMs) / rate / 1000;
      const begunAt = ctx.currentTime - offset;
      const playing = playSoftly(render(speech, pitch, rate), band.input, offset);
      saying = { playing, begunAt, rate };
    },
    hush,
    position: () => saying && (ctx.currentTime - saying.begunAt) * 1000 * saying.rate,
    volume: (loudness) => level.gain.setTargetAtTime(HEADROOM * loudness, ctx.currentTime, EDGE_S),
  };
};
