import { effect, type Move } from '../move.ts';

/** Asks for an apology, or fishes for one. */
export const demandApology: Move = {
  name: 'demand-apology',
  principle: 'compassion',
  fits: [],
  effects: {
    stimulation: effect(70, -35, 60, -60),
    escalation: effect(130, -70, 60, -60),
    crisis: effect(170, -70, 60, -60),
    'de-escalation': effect(208, -70, 60, -60),
    stabilization: effect(156, -70, 60, -60),
    'post-crisis': effect(60, -35, 60, -60),
  },
  response: { reactive: 1000, instrumental: 1000, mixed: 1000 },
  fades: false,
};
