import { type Face, faceAt } from '../store/faces.ts';

/** The face by which a call is known before it is taken: what the caller brings along shows, however calm the start. */
export const faceBefore = ({ arousal, grievance }: { arousal: number; grievance: number }): Face =>
  faceAt(troubleOf({ arousal, grievance }) * 10);

/** The light in which that face is shown, as a step of the lamp. */
export const lightBefore = (caller: { arousal: number; grievance: number }): string => {
  const trouble = troubleOf(caller);
  return trouble < 42
    ? 'light-35'
    : trouble < 64
      ? 'light-55'
      : trouble < 86
        ? 'light-75'
        : 'light-95';
};

/** Nobody rings a help desk in this game with a smile; percent of arousal. */
const LEAST_TROUBLED = 31;

const troubleOf = ({ arousal, grievance }: { arousal: number; grievance: number }): number =>
  Math.max(arousal, grievance, LEAST_TROUBLED);

const pictures = import.meta.glob<string>('../../assets/portraits/*/*.svg', {
  eager: true,
  query: '?url',
  import: 'default',
});

/** The address of a caller's picture; undefined where there is none. */
export const portrait = (folder: string, face: Face): string | undefined =>
  pictures[`../../assets/portraits/${folder}/${face}.svg`];
