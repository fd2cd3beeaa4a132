import { effect, type Move } from '../move.ts';

/** Names the caller's feeling, and the detail of their own story that explains it. */
export const nameFeeling: Move = {
  name: 'name-feeling',
  principle: 'empathy',
  fits: ['escalation', 'de-escalation'],
  effects: {
    stimulation: effect(15, 20),
    escalation: effect(-50, 160, 0, 30),
    crisis: effect(20, 20),
    'de-escalation': effect(-50, 160, 0, 30),
    stabilization: effect(15, 20),
    'post-crisis': effect(15, 20),
  },
  response: { reactive: 1000, instrumental: 250, mixed: 650 },
  fades: true,
};
