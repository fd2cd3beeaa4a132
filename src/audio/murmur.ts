import { createBand } from './band.ts';
import type { Speech } from './hearing.ts';
import { syllables } from './prosody.ts';
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

/** Long enough to be no click, short enough to be cut off in, in seconds. */
const EDGE_S = 0.012;
/** Leaves room above the loudest shout, which the telephone band sharpens. */
const HEADROOM = 0.6;

/** A voice that is heard through `out`. */
export const createMurmur = (ctx: AudioContext, out: AudioNode): Murmur => {
  const level = new GainNode(ctx, { gain: HEADROOM });
  const band = createBand(ctx);
  band.output.connect(level).connect(out);
  let rendered: { speech: Speech; rate: number; buffer: AudioBuffer } | undefined;
  let saying:
    | { source: AudioBufferSourceNode; edge: GainNode; begunAt: number; rate: number }
    | undefined;

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
    if (!saying) return;
    const { source, edge } = saying;
    const now = ctx.currentTime;
    saying = undefined;
    edge.gain.cancelScheduledValues(now);
    edge.gain.setValueAtTime(edge.gain.value, now);
    edge.gain.linearRampToValueAtTime(0, now + EDGE_S);
    source.stop(now + EDGE_S);
  };

  return {
    say: (speech, pitch, fromMs, rate) => {
      hush();
      if (fromMs >= speech.durationMs) return;
      const source = new AudioBufferSourceNode(ctx, { buffer: render(speech, pitch, rate) });
      const edge = new GainNode(ctx, { gain: 0 });
      const now = ctx.currentTime;
      edge.gain.setValueAtTime(0, now);
      edge.gain.linearRampToValueAtTime(1, now + EDGE_S);
      source.connect(edge).connect(band.input);
      source.onended = () => edge.disconnect();
      const offset = Math.max(0, fromMs) / rate / 1000;
      source.start(now, offset);
      saying = { source, edge, begunAt: now - offset, rate };
    },
    hush,
    position: () => saying && (ctx.currentTime - saying.begunAt) * 1000 * saying.rate,
    volume: (loudness) => level.gain.setTargetAtTime(HEADROOM * loudness, ctx.currentTime, EDGE_S),
  };
};
