import type { LocalVoice } from './local-voice.ts';
import type { Murmur } from './murmur.ts';
import type { Recordings } from './recordings.ts';

/** How a caller is heard where nobody has recorded them: the murmur, a voice of the device if there is one, or by captions alone. */
export type CallerVoice = 'murmur' | 'device' | 'none';

export interface Layers {
  readonly recordings: Recordings | undefined;
  readonly murmur: Murmur;
  readonly local: LocalVoice | undefined;
}

/**
 * The caller's voice by layers, chosen anew for each line: a recording, else what the trainee asked for. Recordings are heard at the
 * pace at which people speak; at another the line is murmured, since a recording would change its pitch.
 */
export const createVoice = (
  { recordings, murmur, local }: Layers,
  wanted: () => CallerVoice,
): Murmur => {
  let speaking: Murmur | undefined;
  const layers = [recordings, murmur, local].filter((layer) => layer !== undefined);
  const hush = (): void => {
    speaking?.hush();
    speaking = undefined;
  };
  return {
    say: (speech, pitch, fromMs, rate) => {
      hush();
      const choice = wanted();
      if (choice === 'none') return;
      if (rate === 1 && recordings?.has(speech)) speaking = recordings;
      else speaking = choice === 'device' && local?.has(speech) ? local : murmur;
      speaking.say(speech, pitch, fromMs, rate);
    },
    hush,
    position: () => speaking?.position(),
    volume: (level) => {
      for (const layer of layers) layer.volume(level);
    },
  };
};
