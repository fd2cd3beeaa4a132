import { effect, type Move } from '../move.ts';

/** Admits what you or your team got wrong, once and without excuses. */
export const ownMistake: Move = {
  name: 'own-mistake',
  principle: 'respect',
  fits: ['escalation', 'de-escalation', 'stabilization', 'post-crisis'],
  effects: {
    stimulation: effect(5, 10, -20, 10),
    escalation: effect(-30, 60, -80, 40),
    crisis: effect(10, 20, -40, 10),
    'de-escalation': effect(-30, 60, -80, 40),
    stabilization: effect(-10, 30, -60, 30),
    'post-crisis': effect(-5, 20, -60, 30),
  },
  response: { reactive: 1000, instrumental: 600, mixed: 800 },
  fades: true,
};
