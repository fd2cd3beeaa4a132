import type { Stage } from '../crisis/stage.ts';

/** The stages by the numbers that a trainee sees. */
export const STAGE_NUMBER: Readonly<Record<Stage, number>> = {
  stimulation: 1,
  escalation: 2,
  crisis: 3,
  'de-escalation': 4,
  stabilization: 5,
  'post-crisis': 6,
};
