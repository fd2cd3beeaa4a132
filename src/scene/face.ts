import type { Stage } from '../crisis/stage.ts';
import { FACE_LADDER, type Face, faceAt, unsmiling } from '../store/faces.ts';

/** An expression and the virtual ms since when it is worn. */
export interface Worn {
  readonly face: Face;
  readonly since: number;
}

/** What a face is chosen by. */
export interface Feeling {
  readonly at: number;
  /** per mille */
  readonly arousal: number;
  readonly stage: Stage;
  /** arousal is going down */
  readonly easing: boolean;
}

/** Arousal has to pass a threshold by this much before the face follows, per mille. */
const HYSTERESIS = 30;
/** The shortest time a face is worn, in ms. */
const DWELL_MS = 1200;

const holds = (face: Face, arousal: number): boolean => {
  const rung = FACE_LADDER.findIndex(([name]) => name === face);
  if (rung < 0) return false;
  const floor = FACE_LADDER[rung - 1]?.[1] ?? Number.NEGATIVE_INFINITY;
  const ceiling = FACE_LADDER[rung]?.[1] ?? Number.POSITIVE_INFINITY;
  return arousal >= floor - HYSTERESIS && arousal < ceiling + HYSTERESIS;
};

/** The face to wear now, given the one worn so far: same head, one change at a time, no flicker at a threshold. */
export const nextFace = (worn: Worn | undefined, feeling: Feeling): Worn => {
  const { at, arousal, stage, easing } = feeling;
  const spent = stage === 'de-escalation' && arousal < 860;
  const wanted = spent && easing ? 'tired' : unsmiling(faceAt(arousal), stage);
  if (!worn) return { face: wanted, since: at };
  if (worn.face === wanted || at - worn.since < DWELL_MS) return worn;
  // Someone who has tired stays so until the stage is over, or anger takes hold of them again.
  if (worn.face === 'tired' && spent && arousal < 740) return worn;
  if (wanted !== 'tired' && holds(worn.face, arousal)) return worn;
  return { face: wanted, since: at };
};
