import { effect, type Move } from '../move.ts';

/** Says please, thank you or you are welcome, and means it. */
export const manners: Move = {
  name: 'manners',
  principle: 'respect',
  fits: ['stimulation', 'escalation', 'de-escalation', 'stabilization', 'post-crisis'],
  effects: {
    stimulation: effect(-5, 5, 0, 10),
    escalation: effect(-5, 5, 0, 10),
    crisis: effect(5, 0, 0, 5),
    'de-escalation': effect(-5, 10, 0, 10),
    stabilization: effect(-5, 10, 0, 15),
    'post-crisis': effect(-5, 10, 0, 15),
  },
  response: { reactive: 1000, instrumental: 1000, mixed: 1000 },
  fades: true,
};
