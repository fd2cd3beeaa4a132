import { effect, type Move } from '../move.ts';

/** Does what was promised, at the time that was promised. */
export const keepPromise: Move = {
  name: 'keep-promise',
  principle: 'respect',
  fits: ['stimulation', 'escalation', 'crisis', 'de-escalation', 'stabilization', 'post-crisis'],
  effects: {
    stimulation: effect(-10, 20, -10, 80),
    escalation: effect(-20, 30, -20, 80),
    crisis: effect(-10, 10, -10, 40),
    'de-escalation': effect(-25, 30, -20, 80),
    stabilization: effect(-20, 20, -20, 80),
    'post-crisis': effect(-10, 20, -10, 80),
  },
  response: { reactive: 1000, instrumental: 1000, mixed: 1000 },
  fades: false,
};
