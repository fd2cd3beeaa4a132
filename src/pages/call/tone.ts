import type { Stage } from '../../crisis/stage.ts';
import { FACES, type Face, faceAt, unsmiling } from '../../store/faces.ts';

/** At least this long, in ms, between two things said about the tone. */
const GAP_MS = 6000;
/** So far over the limit must the arousal be before a face changes, in per mille. */
const HYSTERESIS = 30;

export interface Tone {
  readonly face: Face;
  /** when it was last said, and what; virtual ms */
  readonly saidAt: number;
  readonly said: Face;
  /** what to say of the last change; undefined before the first */
  readonly heard: 'angrier' | 'calmer' | undefined;
}

export const firstTone = (arousal: number, stage: Stage): Tone => {
  const face = unsmiling(faceAt(arousal), stage);
  return { face, saidAt: Number.NEGATIVE_INFINITY, said: face, heard: undefined };
};

/** Whoever is worn out is calm; the ladder of faces has them last. */
const heatOf = (face: Face): number => FACES.indexOf(face === 'tired' ? 'calm' : face);

/** The tone a moment later. A change is put into words when the last words are six seconds old. */
export const nextTone = (tone: Tone, arousal: number, now: number, stage: Stage): Tone => {
  const heard = (level: number): Face => unsmiling(faceAt(level), stage);
  const holds = [0, -HYSTERESIS, HYSTERESIS].some((by) => heard(arousal + by) === tone.face);
  const face = holds ? tone.face : heard(arousal);
  // a call that was gone back in is younger than what was last said of it
  const isFresh = now >= tone.saidAt && now - tone.saidAt < GAP_MS;
  if (face === tone.said || isFresh) return face === tone.face ? tone : { ...tone, face };
  const angrier = heatOf(face) > heatOf(tone.said);
  return {
    face,
    said: face,
    saidAt: now,
    heard: angrier ? 'angrier' : 'calmer',
  };
};
