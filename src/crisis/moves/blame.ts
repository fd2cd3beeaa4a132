import { effect, type Move } from '../move.ts';

/** Makes the fault the fault of the caller. */
export const blame: Move = {
  name: 'blame',
  principle: 'compassion',
  fits: [],
  effects: {
    stimulation: effect(80, -35, 60, -70),
    escalation: effect(120, -70, 60, -70),
    crisis: effect(150, -70, 60, -70),
    'de-escalation': effect(192, -70, 60, -70),
    stabilization: effect(144, -70, 60, -70),
    'post-crisis': effect(50, -35, 60, -70),
  },
  response: { reactive: 1000, instrumental: 1000, mixed: 1000 },
  fades: false,
};
