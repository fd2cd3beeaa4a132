import { effect, type Move } from '../move.ts';

/** Lets the caller hear that you are still there, with a murmur and no more. */
export const backchannel: Move = {
  name: 'backchannel',
  principle: 'listening',
  fits: ['stimulation', 'escalation', 'crisis', 'de-escalation', 'stabilization'],
  effects: {
    stimulation: effect(-5, 25),
    escalation: effect(-10, 40),
    crisis: effect(0, 15),
    'de-escalation': effect(-10, 35),
    stabilization: effect(-5, 25),
    'post-crisis': effect(0, 10),
  },
  response: { reactive: 1000, instrumental: 600, mixed: 800 },
  fades: false,
};
