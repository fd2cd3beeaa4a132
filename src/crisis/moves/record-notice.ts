import { effect, type Move } from '../move.ts';

/** Tells the caller, in a neutral tone, that the call is being recorded. */
export const recordNotice: Move = {
  name: 'record-notice',
  principle: 'respect',
  fits: ['escalation', 'crisis'],
  effects: {
    stimulation: effect(30, -10, 10, -20),
    escalation: effect(-30, 0, 10),
    crisis: effect(-20, 0, 10),
    'de-escalation': effect(40, -20, 20, -20),
    stabilization: effect(40, -20, 20, -20),
    'post-crisis': effect(20, -10, 10, -15),
  },
  response: { reactive: 300, instrumental: 1000, mixed: 650 },
  fades: false,
};
