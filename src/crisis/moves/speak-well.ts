import { effect, type Move } from '../move.ts';

/** Speaks fairly of someone who is not on the call. */
export const speakWell: Move = {
  name: 'speak-well',
  principle: 'respect',
  fits: ['stimulation', 'escalation', 'de-escalation', 'stabilization', 'post-crisis'],
  effects: {
    stimulation: effect(-5, 10, -10, 20),
    escalation: effect(-10, 10, -20, 20),
    crisis: effect(10, 0, 0, 5),
    'de-escalation': effect(-15, 20, -20, 20),
    stabilization: effect(-5, 15, -10, 20),
    'post-crisis': effect(0, 10, -10, 20),
  },
  response: { reactive: 1000, instrumental: 800, mixed: 900 },
  fades: true,
};
