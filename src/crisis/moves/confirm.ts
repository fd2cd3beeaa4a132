import { effect, type Move } from '../move.ts';

/** Checks with the caller that the last step worked before going on. */
export const confirm: Move = {
  name: 'confirm',
  principle: 'competence',
  fits: ['stimulation', 'stabilization'],
  effects: {
    stimulation: effect(-5, 15, 0, 15),
    escalation: effect(30, -10),
    crisis: effect(60, -20),
    'de-escalation': effect(25, -5),
    stabilization: effect(-15, 20, 0, 25),
    'post-crisis': effect(0, 10, 0, 10),
  },
  response: { reactive: 1000, instrumental: 1000, mixed: 1000 },
  fades: false,
};
