import { effect, type Move } from '../move.ts';

/** Insults the caller. */
export const insult: Move = {
  name: 'insult',
  principle: 'respect',
  fits: [],
  effects: {
    stimulation: effect(300, -100, 200, -400),
    escalation: effect(350, -200, 200, -400),
    crisis: effect(400, -200, 200, -400),
    'de-escalation': effect(560, -200, 200, -400),
    stabilization: effect(420, -200, 200, -400),
    'post-crisis': effect(200, -100, 200, -400),
  },
  response: { reactive: 1000, instrumental: 1000, mixed: 1000 },
  fades: false,
};
