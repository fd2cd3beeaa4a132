import { effect, type Move } from '../move.ts';

/** Says when something will happen, a time that you can keep. */
export const promiseTime: Move = {
  name: 'promise-time',
  principle: 'respect',
  fits: ['stimulation', 'escalation', 'de-escalation', 'stabilization', 'post-crisis'],
  effects: {
    stimulation: effect(-10, 10, 0, 30),
    escalation: effect(-10, 10, 0, 20),
    crisis: effect(40, -10),
    'de-escalation': effect(-10, 10, 0, 20),
    stabilization: effect(-20, 10, 0, 40),
    'post-crisis': effect(-15, 10, 0, 40),
  },
  response: { reactive: 900, instrumental: 1000, mixed: 950 },
  fades: false,
};
