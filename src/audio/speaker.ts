import { createEffects, type Effects } from './effects.ts';
import { createMurmur, type Murmur } from './murmur.ts';
import { syllables } from './prosody.ts';
import { renderVoice } from './voice.ts';

/** What sound comes out of: one for the whole page. */
export interface Speaker {
  readonly ctx: AudioContext;
  readonly effects: Effects;
  readonly murmur: Murmur;
}

let speaker: Promise<Speaker> | undefined;

/** The first lines come slowly from code that has never run; this gets it into its stride. */
const warmUp = (): void => {
  const words = [{ text: 'mm-hm', from: 0, to: 1500 }];
  const melody = syllables(words, 500, 200);
  for (let i = 0; i < 3; i++) renderVoice(melody, 1500, { pitch: 200, arousal: 500 });
};

const build = async (): Promise<Speaker> => {
  const { Howl, Howler } = await import('howler');
  Howler.autoSuspend = false;
  const effects = createEffects(Howl);
  // Only now: the first Howl may have put another context in the place of the one before.
  const { ctx, masterGain } = Howler;
  if (!ctx || !masterGain) throw new Error('this browser has no Web Audio');
  const murmur = createMurmur(ctx, masterGain);
  warmUp();
  return { ctx, effects, murmur };
};

/** The page's speaker. Rejects where there is no sound to be had; asked again, it tries again. */
export const getSpeaker = (): Promise<Speaker> => {
  speaker ??= build().catch((reason: unknown) => {
    speaker = undefined;
    throw reason;
  });
  return speaker;
};
