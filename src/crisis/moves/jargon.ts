import { effect, type Move } from '../move.ts';

/** Uses words of the trade that the caller cannot be expected to know. */
export const jargon: Move = {
  name: 'jargon',
  principle: 'competence',
  fits: [],
  effects: {
    stimulation: effect(25, -25, 10, -25),
    escalation: effect(40, -50, 10, -25),
    crisis: effect(70, -50, 10, -25),
    'de-escalation': effect(64, -50, 10, -25),
    stabilization: effect(48, -50, 10, -25),
    'post-crisis': effect(15, -25, 10, -25),
  },
  response: { reactive: 1000, instrumental: 1000, mixed: 1000 },
  fades: false,
};
