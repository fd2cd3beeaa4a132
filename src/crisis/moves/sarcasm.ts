import { effect, type Move } from '../move.ts';

/** Makes a joke at the caller's expense, or says the opposite of what is meant. */
export const sarcasm: Move = {
  name: 'sarcasm',
  principle: 'respect',
  fits: [],
  effects: {
    stimulation: effect(110, -45, 80, -130),
    escalation: effect(160, -90, 80, -130),
    crisis: effect(190, -90, 80, -130),
    'de-escalation': effect(256, -90, 80, -130),
    stabilization: effect(192, -90, 80, -130),
    'post-crisis': effect(80, -45, 80, -130),
  },
  response: { reactive: 1000, instrumental: 1000, mixed: 1000 },
  fades: false,
};
