import { effect, type Move } from '../move.ts';

/** Asks before changing anything on the device or looking at anything private. */
export const askPermission: Move = {
  name: 'ask-permission',
  principle: 'respect',
  fits: ['stimulation', 'stabilization'],
  effects: {
    stimulation: effect(-5, 20, 0, 40),
    escalation: effect(30, -10, 0, 5),
    crisis: effect(70, -20),
    'de-escalation': effect(25, -5, 0, 10),
    stabilization: effect(-10, 20, 0, 40),
    'post-crisis': effect(0, 5, 0, 15),
  },
  response: { reactive: 1000, instrumental: 800, mixed: 900 },
  fades: false,
};
