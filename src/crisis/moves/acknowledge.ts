import { effect, type Move } from '../move.ts';

/** Shows sympathy in general words, without a detail of what the caller told you. */
export const acknowledge: Move = {
  name: 'acknowledge',
  meaning: 'Shows sympathy in general words, without a detail of what the caller told you.',
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
  praise:
    'You let the caller know that you took it seriously. One detail of their own would have carried further.',
  advice:
    'General sympathy had nothing to answer here. Say it when the caller has just shown you how hard it is.',
};
