import { effect, type Move } from '../move.ts';

/** Takes one step of the fix, and only one. */
export const solveStep: Move = {
  name: 'solve-step',
  principle: 'competence',
  fits: ['stimulation', 'stabilization'],
  gate: 'stable',
  effects: {
    stimulation: effect(-30, 20, -10, 30),
    escalation: effect(70, -40, 0, -10),
    crisis: effect(140, -40, 10, -20),
    'de-escalation': effect(90, -40, 0, -15),
    stabilization: effect(-30, 10, -10, 30),
    'post-crisis': effect(10, -5),
  },
  response: { reactive: 1000, instrumental: 1000, mixed: 1000 },
  fades: false,
};
