import { effect, type Move } from '../move.ts';

/** Tells the caller how to feel: to calm down, to relax, not to shout. */
export const calmDown: Move = {
  name: 'calm-down',
  principle: 'empathy',
  fits: [],
  effects: {
    stimulation: effect(90, -40, 50, -60),
    escalation: effect(150, -80, 50, -60),
    crisis: effect(180, -80, 50, -60),
    'de-escalation': effect(240, -80, 50, -60),
    stabilization: effect(180, -80, 50, -60),
    'post-crisis': effect(60, -40, 50, -60),
  },
  response: { reactive: 1000, instrumental: 1000, mixed: 1000 },
  fades: false,
};
