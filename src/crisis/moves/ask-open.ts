import { effect, type Move } from '../move.ts';

/** Asks a question that leads deeper into the caller's own issue. */
export const askOpen: Move = {
  name: 'ask-open',
  principle: 'listening',
  fits: ['stimulation', 'escalation', 'de-escalation'],
  effects: {
    stimulation: effect(-10, 50, 0, 10),
    escalation: effect(-10, 50, 0, 10),
    crisis: effect(15, 10),
    'de-escalation': effect(-15, 50, 0, 15),
    stabilization: effect(5, 10),
    'post-crisis': effect(10, 0),
  },
  response: { reactive: 1000, instrumental: 600, mixed: 800 },
  fades: true,
};
