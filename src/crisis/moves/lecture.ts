import { effect, type Move } from '../move.ts';

/** Tells the caller how they should have gone about it. */
export const lecture: Move = {
  name: 'lecture',
  principle: 'compassion',
  fits: [],
  effects: {
    stimulation: effect(50, -30, 40, -40),
    escalation: effect(90, -60, 40, -40),
    crisis: effect(130, -60, 40, -40),
    'de-escalation': effect(144, -60, 40, -40),
    stabilization: effect(108, -60, 40, -40),
    'post-crisis': effect(35, -30, 40, -40),
  },
  response: { reactive: 1000, instrumental: 1000, mixed: 1000 },
  fades: false,
};
