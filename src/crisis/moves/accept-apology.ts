import { effect, type Move } from '../move.ts';

/** Takes an apology with grace, and makes nothing more of it. */
export const acceptApology: Move = {
  name: 'accept-apology',
  principle: 'compassion',
  fits: ['post-crisis'],
  effects: {
    stimulation: effect(5, 0),
    escalation: effect(15, -10, 10, -10),
    crisis: effect(30, -20, 20, -10),
    'de-escalation': effect(5, 10, 0, 5),
    stabilization: effect(-5, 15, -10, 15),
    'post-crisis': effect(-20, 40, -40, 50),
  },
  response: { reactive: 1000, instrumental: 700, mixed: 850 },
  fades: false,
};
