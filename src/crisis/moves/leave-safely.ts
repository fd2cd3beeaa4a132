import { effect, type Move } from '../move.ts';

/** Ends the conversation because of a threat, and gets to safety. */
export const leaveSafely: Move = {
  name: 'leave-safely',
  principle: 'respect',
  fits: ['escalation', 'crisis'],
  effects: {
    stimulation: effect(40, -30, 20, -40),
    escalation: effect(0, 0),
    crisis: effect(0, 0),
    'de-escalation': effect(60, -40, 30, -40),
    stabilization: effect(60, -40, 30, -40),
    'post-crisis': effect(30, -20, 20, -30),
  },
  response: { reactive: 1000, instrumental: 1000, mixed: 1000 },
  fades: false,
};
