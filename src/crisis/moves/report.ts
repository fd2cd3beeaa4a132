import { effect, type Move } from '../move.ts';

/** Tells your lead or a colleague what happened. */
export const report: Move = {
  name: 'report',
  principle: 'respect',
  fits: ['stimulation', 'escalation', 'crisis', 'de-escalation', 'stabilization', 'post-crisis'],
  effects: {
    stimulation: effect(0, 0),
    escalation: effect(0, 0),
    crisis: effect(0, 0),
    'de-escalation': effect(0, 0),
    stabilization: effect(0, 0),
    'post-crisis': effect(0, 0),
  },
  response: { reactive: 1000, instrumental: 1000, mixed: 1000 },
  fades: false,
};
