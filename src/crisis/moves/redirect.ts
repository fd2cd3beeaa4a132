import { effect, type Move } from '../move.ts';

/** Leads the talk back to the problem that you can help with. */
export const redirect: Move = {
  name: 'redirect',
  principle: 'competence',
  fits: ['stimulation', 'de-escalation', 'stabilization'],
  gate: 'cooled',
  effects: {
    stimulation: effect(-10, 10, 0, 15),
    escalation: effect(20, -10),
    crisis: effect(90, -30, 10, -10),
    'de-escalation': effect(-40, 10, 0, 20),
    stabilization: effect(-15, 10, 0, 15),
    'post-crisis': effect(5, 0),
  },
  response: { reactive: 850, instrumental: 1000, mixed: 925 },
  fades: false,
};
