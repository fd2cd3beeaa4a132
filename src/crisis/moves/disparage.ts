import { effect, type Move } from '../move.ts';

/** Runs down a colleague, another department or somebody else who is not there. */
export const disparage: Move = {
  name: 'disparage',
  principle: 'respect',
  fits: [],
  effects: {
    stimulation: effect(20, 0, 60, -40),
    escalation: effect(30, 0, 60, -40),
    crisis: effect(40, 0, 60, -40),
    'de-escalation': effect(48, 0, 60, -40),
    stabilization: effect(36, 0, 60, -40),
    'post-crisis': effect(10, 0, 60, -40),
  },
  response: { reactive: 1000, instrumental: 1000, mixed: 1000 },
  fades: false,
};
