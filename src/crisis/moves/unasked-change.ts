import { effect, type Move } from '../move.ts';

/** Changes something on the device without asking. */
export const unaskedChange: Move = {
  name: 'unasked-change',
  principle: 'respect',
  fits: [],
  effects: {
    stimulation: effect(60, -25, 50, -120),
    escalation: effect(100, -50, 50, -120),
    crisis: effect(130, -50, 50, -120),
    'de-escalation': effect(160, -50, 50, -120),
    stabilization: effect(120, -50, 50, -120),
    'post-crisis': effect(50, -25, 50, -120),
  },
  response: { reactive: 1000, instrumental: 1000, mixed: 1000 },
  fades: false,
};
