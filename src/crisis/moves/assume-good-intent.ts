import { effect, type Move } from '../move.ts';

/** Takes it that the caller had a good reason for what they did, and says so. */
export const assumeGoodIntent: Move = {
  name: 'assume-good-intent',
  principle: 'good-intent',
  fits: ['stimulation', 'escalation', 'de-escalation', 'stabilization', 'post-crisis'],
  effects: {
    stimulation: effect(-10, 40, -20, 30),
    escalation: effect(-40, 80, -40, 30),
    crisis: effect(15, 10),
    'de-escalation': effect(-40, 80, -40, 30),
    stabilization: effect(-10, 30, -20, 20),
    'post-crisis': effect(0, 20, -10, 20),
  },
  response: { reactive: 1000, instrumental: 500, mixed: 750 },
  fades: true,
};
