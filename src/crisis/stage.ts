/** The six stages of the crisis cycle, in the order in which a crisis runs through them. */
export const STAGES = [
  'stimulation',
  'escalation',
  'crisis',
  'de-escalation',
  'stabilization',
  'post-crisis',
] as const;

/** One stage of the crisis cycle. */
export type Stage = (typeof STAGES)[number];

/** The numeral by which a stage is known, 1 to 6. */
export const stageNumber = (stage: Stage): number => STAGES.indexOf(stage) + 1;
