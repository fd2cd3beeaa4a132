import { effect, type Move } from '../move.ts';

/** Ends the call, short and courteous, when the work is done or agreed. */
export const close: Move = {
  name: 'close',
  principle: 'competence',
  fits: ['post-crisis'],
  effects: {
    stimulation: effect(30, -30, 10, -20),
    escalation: effect(80, -60, 30, -40),
    crisis: effect(110, -60, 30, -50),
    'de-escalation': effect(90, -60, 30, -40),
    stabilization: effect(50, -40, 20, -30),
    'post-crisis': effect(-20, 10, -10, 30),
  },
  response: { reactive: 1000, instrumental: 1000, mixed: 1000 },
  fades: false,
};
