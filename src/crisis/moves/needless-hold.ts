import { effect, type Move } from '../move.ts';

/** Leaves the caller with the music when nothing requires it. */
export const needlessHold: Move = {
  name: 'needless-hold',
  principle: 'respect',
  fits: [],
  effects: {
    stimulation: effect(35, -20, 30, -40),
    escalation: effect(60, -40, 30, -40),
    crisis: effect(90, -40, 30, -40),
    'de-escalation': effect(96, -40, 30, -40),
    stabilization: effect(72, -40, 30, -40),
    'post-crisis': effect(20, -20, 30, -40),
  },
  response: { reactive: 1000, instrumental: 1000, mixed: 1000 },
  fades: false,
};
