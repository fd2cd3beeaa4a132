import { effect, type Move } from '../move.ts';

/** Disputes what the caller says, to win the point. */
export const argue: Move = {
  name: 'argue',
  principle: 'listening',
  fits: [],
  effects: {
    stimulation: effect(50, -30, 30, -40),
    escalation: effect(90, -60, 30, -40),
    crisis: effect(130, -60, 30, -40),
    'de-escalation': effect(144, -60, 30, -40),
    stabilization: effect(108, -60, 30, -40),
    'post-crisis': effect(30, -30, 30, -40),
  },
  response: { reactive: 1000, instrumental: 1000, mixed: 1000 },
  fades: false,
};
