/** The faces that every caller has, from at ease to beside themselves; `tired` when it ebbs. */
export const FACES = [
  'smile',
  'calm',
  'blank',
  'suspicious',
  'concerned',
  'serious',
  'very-angry',
  'rage',
  'tired',
] as const;
export type Face = (typeof FACES)[number];

/** Where one face gives way to the next, in per mille of arousal. */
const LIMITS = [200, 300, 420, 520, 640, 740, 860] as const;

/** The face that goes with an arousal in per mille. */
export const faceAt = (arousal: number): Face => {
  const index = LIMITS.findIndex((limit) => arousal < limit);
  return FACES[index === -1 ? LIMITS.length : index] ?? 'blank';
};

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
