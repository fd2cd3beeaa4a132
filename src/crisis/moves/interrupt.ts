import { effect, type Move } from '../move.ts';

/** Takes the floor while the caller still has something to say. */
export const interrupt: Move = {
  name: 'interrupt',
  principle: 'listening',
  fits: [],
  effects: {
    stimulation: effect(40, -30, 0, -2),
    escalation: effect(75, -60, 0, -2),
    crisis: effect(80, -60, 0, -1),
    'de-escalation': effect(120, -60, 0, -2),
    stabilization: effect(90, -60, 0, -2),
    'post-crisis': effect(20, -30, 0, -2),
  },
  response: { reactive: 1000, instrumental: 1000, mixed: 1000 },
  fades: false,
};
