import { effect, type Move } from '../move.ts';

/** Asks for an apology, or fishes for one. */
export const demandApology: Move = {
  name: 'demand-apology',
  meaning: 'Asks for an apology, or fishes for one.',
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
  praise: 'Now the caller had to choose between losing face and shouting on.',
  advice:
    'If an apology comes, it comes by itself, at the end. Let it go and turn to what the caller needs.',
};
