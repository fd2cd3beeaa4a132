import { effect, type Move } from '../move.ts';

/** Shows sympathy in general words, without a detail of what the caller told you. */
export const acknowledge: Move = {
  name: 'acknowledge',
  principle: 'empathy',
  fits: ['escalation', 'de-escalation'],
  effects: {
    stimulation: effect(5, 5),
    escalation: effect(-25, 55, 0, 10),
    crisis: effect(5, 5),
    'de-escalation': effect(-25, 55, 0, 10),
    stabilization: effect(5, 5),
    'post-crisis': effect(5, 5),
  },
  response: { reactive: 1000, instrumental: 250, mixed: 650 },
  fades: true,
};
