import { effect, type Move } from '../move.ts';

/** Takes the floor while the caller still has something to say. */
export const interrupt: Move = {
  name: 'interrupt',
  meaning: 'Takes the floor while the caller still has something to say.',
  principle: 'listening',
  fits: [],
  effects: {
    stimulation: effect(40, -30, 0, -2),
    escalation: effect(75, -60, 0, -2),
    crisis: effect(80, -60, 0, -2),
    'de-escalation': effect(120, -60, 0, -2),
    stabilization: effect(90, -60, 0, -2),
    'post-crisis': effect(20, -30, 0, -2),
  },
  response: { reactive: 1000, instrumental: 1000, mixed: 1000 },
  fades: false,
  praise:
    'You spoke before the caller was done. What was cut off had to be said again, and louder.',
  advice:
    'Let the caller reach the end, and wait two breaths more. It is the shortest way through the call.',
};
