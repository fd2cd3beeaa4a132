import type { Stage } from '../crisis/stage.ts';

/** The faces that every caller has, from at ease to beside themselves, each up to its arousal in per mille. */
export const FACE_LADDER = [
  ['smile', 200],
  ['calm', 300],
  ['blank', 420],
  ['suspicious', 520],
  ['concerned', 640],
  ['serious', 740],
  ['very-angry', 860],
  ['rage', Number.POSITIVE_INFINITY],
] as const;

/** A face of a caller; `tired` is worn while a crisis ebbs. */
export type Face = (typeof FACE_LADDER)[number][0] | 'tired';

/** Every face, `tired` last. */
export const FACES: readonly Face[] = [...FACE_LADDER.map(([face]) => face), 'tired'];

/** Whoever still has a fault to mend does not smile, however calm: they wait, or they are drained. */
export const unsmiling = (face: Face, stage: Stage): Face => {
  if (stage === 'post-crisis' || (face !== 'smile' && face !== 'calm')) return face;
  return stage === 'stabilization' ? 'tired' : 'blank';
};

/** The face that goes with an arousal in per mille. */
export const faceAt = (arousal: number): Face =>
  FACE_LADDER.find(([, below]) => arousal < below)?.[0] ?? 'rage';
