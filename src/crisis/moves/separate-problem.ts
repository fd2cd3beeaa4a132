import { effect, type Move } from '../move.ts';

/** Keeps the fault that you can mend apart from the burdens that came with it, and respects both. */
export const separateProblem: Move = {
  name: 'separate-problem',
  meaning:
    'Keeps the fault that you can mend apart from the burdens that came with it, and respects both.',
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
  praise:
    'You kept the fault apart from all that hangs on it. The caller could see what you can help with, and that the rest still counted.',
  advice:
    'There was nothing to untangle here, or no ear for it. Sort things out aloud only when the caller has told you what is tangled.',
};
