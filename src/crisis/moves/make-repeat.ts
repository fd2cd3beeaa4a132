import { effect, type Move } from '../move.ts';

/** Asks for what the caller has already told. */
export const makeRepeat: Move = {
  name: 'make-repeat',
  principle: 'listening',
  fits: [],
  effects: {
    stimulation: effect(45, -40, 40, -30),
    escalation: effect(80, -80, 40, -30),
    crisis: effect(110, -80, 40, -30),
    'de-escalation': effect(128, -80, 40, -30),
    stabilization: effect(96, -80, 40, -30),
    'post-crisis': effect(20, -40, 40, -30),
  },
  response: { reactive: 1000, instrumental: 1000, mixed: 1000 },
  fades: false,
};
