import { effect, type Move } from '../move.ts';

/** Says back in a few words what the caller told you. */
export const reflect: Move = {
  name: 'reflect',
  principle: 'listening',
  fits: ['stimulation', 'escalation', 'de-escalation', 'stabilization'],
  effects: {
    stimulation: effect(-10, 60, 0, 15),
    escalation: effect(-30, 120, 0, 20),
    crisis: effect(15, 20),
    'de-escalation': effect(-30, 120, 0, 20),
    stabilization: effect(-10, 40, 0, 10),
    'post-crisis': effect(0, 15),
  },
  response: { reactive: 1000, instrumental: 400, mixed: 700 },
  fades: true,
};
