import { effect, type Move } from '../move.ts';

/** Makes little of what the caller is going through. */
export const dismiss: Move = {
  name: 'dismiss',
  principle: 'empathy',
  fits: [],
  effects: {
    stimulation: effect(70, -45, 50, -60),
    escalation: effect(110, -90, 50, -60),
    crisis: effect(130, -90, 50, -60),
    'de-escalation': effect(176, -90, 50, -60),
    stabilization: effect(132, -90, 50, -60),
    'post-crisis': effect(35, -45, 50, -60),
  },
  response: { reactive: 1000, instrumental: 1000, mixed: 1000 },
  fades: false,
};
