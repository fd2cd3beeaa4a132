import { effect, type Move } from '../move.ts';

/** Finds what you and the caller both want, and puts you on the same side. */
export const commonGround: Move = {
  name: 'common-ground',
  principle: 'compassion',
  fits: ['stimulation', 'escalation', 'de-escalation', 'stabilization'],
  effects: {
    stimulation: effect(-10, 30, 0, 25),
    escalation: effect(-35, 70, -20, 30),
    crisis: effect(15, 10),
    'de-escalation': effect(-40, 80, -20, 40),
    stabilization: effect(-10, 30, 0, 20),
    'post-crisis': effect(0, 10, 0, 10),
  },
  response: { reactive: 1000, instrumental: 600, mixed: 800 },
  fades: true,
};
