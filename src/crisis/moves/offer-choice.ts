import { effect, type Move } from '../move.ts';

/** Offers two ways to go on, both of them possible, and lets the caller pick. */
export const offerChoice: Move = {
  name: 'offer-choice',
  principle: 'respect',
  fits: ['escalation', 'de-escalation', 'stabilization'],
  gate: 'cooled',
  effects: {
    stimulation: effect(0, 5, 0, 10),
    escalation: effect(-30, 30, 0, 40),
    crisis: effect(60, -20),
    'de-escalation': effect(-30, 30, 0, 40),
    stabilization: effect(-10, 15, 0, 30),
    'post-crisis': effect(0, 5, 0, 10),
  },
  response: { reactive: 900, instrumental: 1000, mixed: 950 },
  fades: false,
};
