import { createEffects, type Effects } from './effects.ts';
import { createMurmur, type Murmur } from './murmur.ts';
import { syllables } from './prosody.ts';
import { renderVoice } from './voice.ts';

/** What sound comes out of: one for the whole page. */
export interface Speaker {
  readonly ctx: AudioContext;
  readonly effects: Effects;
  readonly murmur: Murmur;
  /** where what is said is to go */
  readonly out?: AudioNode;
}

let speaker: Promise<Speaker> | undefined;
let latest: Speaker | undefined;

/** The first lines come slowly from code that has never run; this gets it into its stride. */
const warmUp = (): void => {
  const words = [{ text: 'hullabaloo', from: 0, to: 1500 }];
  for (const arousal of [100, 500, 900]) {
    renderVoice(syllables(words, arousal, 200), 1500, { pitch: 200, arousal });
  }
};

const build = async (): Promise<Speaker> => {
  const { Howl, Howler } = await import('howler');
  if (Howler.ctx?.state === 'closed') {
    // `unload` closes it once more, which nothing that is closed allows, and then makes another
    Howler.ctx.close = () => Promise.resolve();
    Howler.unload();
  }
  Howler.autoSuspend = false;
  // Asking for the volume makes Howler look for Web Audio; without it there is nothing to load for.
  Howler.volume();
  if (!Howler.ctx) throw new Error('this browser has no Web Audio');
  const effects = createEffects(Howl);
  // Only now: the first Howl may have put another context in the place of the one before.
  const { ctx, masterGain } = Howler;
  const murmur = createMurmur(ctx, masterGain);
  warmUp();
  latest = { ctx, effects, murmur, out: masterGain };
  return latest;
};

/** The page's speaker. Rejects where there is no sound to be had; asked again, it tries again, also when the last one has died. */
export const getSpeaker = (): Promise<Speaker> => {
  if (latest?.ctx.state === 'closed') speaker = latest = undefined;
  speaker ??= build().catch((reason: unknown) => {
    speaker = undefined;
    throw reason;
  });
  return speaker;
};
