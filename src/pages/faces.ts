import { type Face, faceAt } from '../store/faces.ts';

/** The face by which a call is known before it is taken: what the caller brings along shows, however calm the start. */
export const faceBefore = ({ arousal, grievance }: { arousal: number; grievance: number }): Face =>
  faceAt(Math.max(arousal, grievance, LEAST_TROUBLED) * 10);

/** Nobody rings a help desk in this game with a smile; percent of arousal. */
const LEAST_TROUBLED = 53;

const pictures = import.meta.glob<string>('../../assets/portraits/*/*.svg', {
  eager: true,
  query: '?url',
  import: 'default',
});

/** The address of a caller's picture; undefined where there is none. */
export const portrait = (folder: string, face: Face): string | undefined =>
  pictures[`../../assets/portraits/${folder}/${face}.svg`];
