import { effect, type Move } from '../move.ts';

/** Keeps the fault that you can mend apart from the burdens that came with it, and respects both. */
export const separateProblem: Move = {
  name: 'separate-problem',
  principle: 'empathy',
  fits: ['escalation', 'de-escalation', 'stabilization'],
  effects: {
    stimulation: effect(5, 5),
    escalation: effect(-40, 60, -10, 20),
    crisis: effect(30, 0),
    'de-escalation': effect(-40, 60, -10, 20),
    stabilization: effect(-10, 20, 0, 10),
    'post-crisis': effect(0, 0),
  },
  response: { reactive: 1000, instrumental: 700, mixed: 850 },
  fades: true,
};
