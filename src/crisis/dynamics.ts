/**
 * The numbers of the caller's inner weather, all on a scale of 0 to 1 and in seconds. The shape is that
 * of the prototype in docs/model.md; the laws in tests/laws hold it in place.
 */
export const DYNAMICS = {
  /** arousal of a caller with nothing left to say and nothing to resent */
  rest: 0.1,
  /** pull of the story that is not out yet */
  storyPull: 0.42,
  /** pull of the grievance */
  grievancePull: 0.5,
  /** how much of either pull being heard takes away */
  heardRelief: 0.7,
  /** seconds to rise by two thirds of the way */
  riseSeconds: 22,
  /** seconds to fall by two thirds of the way, unheard; arousal outlasts its cause (Zillmann) */
  fallSeconds: 125,
  /** seconds that being heard takes off the fall */
  heardFallSeconds: 50,
  /** share of the way to `heardByAttention` that each second of attended listening goes */
  listening: 0.012,
  /** how heard attention alone can make a caller feel; the rest takes words that fit (Bushman 2002, Kjærvik 2023) */
  heardByAttention: 0.4,
  /** arousal per second on hold, and the seconds before it begins */
  holdRise: 0.006,
  holdGraceSeconds: 10,
  /** trust per second that a crisis wears away */
  crisisWear: 0.0002,
  /** how much a hit grows with grievance */
  hitByGrievance: 0.5,
} as const;

/** Where the stages turn, on a scale of 0 to 1; DOMAIN of the model, section 4. */
export const THRESHOLDS = {
  heated: 0.35,
  boiling: 0.75,
  cooled: 0.4,
  heard: 0.45,
  /** arousal below which a caller who feels heard lets themselves be led back to the fault */
  leadable: 0.52,
  /** rise above the lowest point of the stage that throws a caller back, and the least arousal for it */
  relapseFromDeEscalation: 0.14,
  relapseFromStabilization: 0.16,
  relapseFloor: 0.46,
  /** silence after the story before the caller has come down from it, ms */
  ranOutMs: 2000,
} as const;
