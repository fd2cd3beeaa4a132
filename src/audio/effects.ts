import type { Howl } from 'howler';
import breath from '../../assets/sounds/breath.wav';
import hangUp from '../../assets/sounds/hang-up.wav';
import heartbeat from '../../assets/sounds/heartbeat.wav';
import hold from '../../assets/sounds/hold.wav';
import openLine from '../../assets/sounds/open-line.wav';
import pickUp from '../../assets/sounds/pick-up.wav';
import ring from '../../assets/sounds/ring.wav';

/** The sounds of the line and of the trainee's own body, and how loud each is beside the others. */
const SOUNDS = {
  ring: { file: ring, level: 0.5, loop: false },
  'pick-up': { file: pickUp, level: 0.7, loop: false },
  'hang-up': { file: hangUp, level: 0.6, loop: false },
  'open-line': { file: openLine, level: 0.09, loop: true },
  hold: { file: hold, level: 0.4, loop: true },
  heartbeat: { file: heartbeat, level: 0.5, loop: true },
  breath: { file: breath, level: 0.5, loop: false },
} as const;

/** A sound of the line. */
export type SoundName = keyof typeof SOUNDS;

/** The sounds of the line, ready to be played. */
export interface Effects {
  play(sound: SoundName): void;
  stop(sound: SoundName): void;
  /** 0 to 1 */
  volume(level: number): void;
}

/** Loads the sounds of the line. */
export const createEffects = (Player: typeof Howl): Effects => {
  const names = Object.keys(SOUNDS) as SoundName[];
  const howls = new Map(
    names.map((name) => {
      const { file, level, loop } = SOUNDS[name];
      return [name, new Player({ src: [file], format: ['wav'], volume: level, loop })];
    }),
  );
  return {
    play: (sound) => {
      const howl = howls.get(sound);
      howl?.stop();
      howl?.play();
    },
    stop: (sound) => {
      howls.get(sound)?.stop();
    },
    volume: (level) => {
      for (const [name, howl] of howls) howl.volume(level * SOUNDS[name].level);
    },
  };
};
