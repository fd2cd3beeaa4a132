import { effect, type Move } from '../move.ts';

/** Names the behaviour that has to stop, politely, and what you can do together when it does. */
export const setBoundary: Move = {
  name: 'set-boundary',
  principle: 'respect',
  fits: ['escalation', 'crisis'],
  effects: {
    stimulation: effect(60, -40, 20, -40),
    escalation: effect(-120, 0, 0, 20),
    crisis: effect(-120, 0),
    'de-escalation': effect(30, -20, 10, -10),
    stabilization: effect(40, -30, 10, -20),
    'post-crisis': effect(40, -30, 20, -40),
  },
  response: { reactive: 100, instrumental: 1000, mixed: 700 },
  fades: false,
};
