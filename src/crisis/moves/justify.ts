import { effect, type Move } from '../move.ts';

/** Explains why things are as they are, when the caller wanted to be understood. */
export const justify: Move = {
  name: 'justify',
  principle: 'listening',
  fits: [],
  effects: {
    stimulation: effect(25, -20, 15, -15),
    escalation: effect(50, -40, 15, -15),
    crisis: effect(80, -40, 15, -15),
    'de-escalation': effect(80, -40, 15, -15),
    stabilization: effect(60, -40, 15, -15),
    'post-crisis': effect(15, -20, 15, -15),
  },
  response: { reactive: 1000, instrumental: 1000, mixed: 1000 },
  fades: false,
};
