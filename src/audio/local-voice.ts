import type { Speech } from './hearing.ts';
import type { Murmur } from './murmur.ts';

/** A voice that this device has itself. */
export interface LocalVoice extends Murmur {
  /** Whether there is one for the language of these words; voices that ask a server are none. */
  has(speech: Speech): boolean;
  pause(paused: boolean): void;
}

/** What the browser speaks with. */
export type Synthesis = Pick<
  SpeechSynthesis,
  'cancel' | 'getVoices' | 'pause' | 'resume' | 'speak'
>;

/** A voice at its own pace says so many characters a second. */
const CHARACTERS_A_SECOND = 15;
const [SLOWEST, FASTEST] = [0.6, 2] as const;
/** The pitch at which a voice of the device speaks at 1, in Hz. */
const OWN_PITCH = 160;

/**
 * The voice of the device, for the language that `languageOf` gives for a line, as a tag. Its words come as fast as they fit into the line, and faster the more
 * heated the caller is; where it is late all the same, the line ends without it: the call's time does not wait.
 */
export const createLocalVoice = (
  synthesis: Synthesis,
  utter: (text: string) => SpeechSynthesisUtterance,
  languageOf: (speech: Speech) => string,
): LocalVoice => {
  let loudness = 1;
  const voiceFor = (speech: Speech) => {
    const [language = ''] = languageOf(speech).toLowerCase().split('-');
    return synthesis
      .getVoices()
      .find(({ localService, lang }) => localService && lang.toLowerCase().startsWith(language));
  };
  return {
    has: (speech) => voiceFor(speech) !== undefined,
    say: (speech, pitch, fromMs, rate) => {
      const { words, durationMs, arousal } = speech;
      synthesis.cancel();
      const found = voiceFor(speech);
      const left = words.filter(({ to }) => to > fromMs);
      if (!found || left.length === 0) return;
      const utterance = utter(left.map(({ text }) => text).join(' '));
      const seconds = Math.max(0.2, (durationMs - fromMs) / 1000);
      const needed = utterance.text.length / CHARACTERS_A_SECOND / seconds;
      const heated = 0.9 + arousal / 2500;
      utterance.voice = found;
      utterance.lang = found.lang;
      utterance.rate = Math.min(FASTEST, Math.max(SLOWEST, Math.max(needed, heated) * rate));
      utterance.pitch = Math.min(2, Math.max(0.4, (pitch / OWN_PITCH) * (0.9 + arousal / 4000)));
      utterance.volume = loudness;
      synthesis.speak(utterance);
    },
    hush: () => synthesis.cancel(),
    // it does not tell
    position: () => undefined,
    volume: (level) => {
      loudness = level;
    },
    pause: (paused) => (paused ? synthesis.pause() : synthesis.resume()),
  };
};
