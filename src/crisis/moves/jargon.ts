import { effect, type Move } from '../move.ts';

/** Uses words of the trade that the caller cannot be expected to know. */
export const jargon: Move = {
  name: 'jargon',
  meaning: 'Uses words of the trade that the caller cannot be expected to know.',
  principle: 'competence',
  fits: [],
  effects: {
    stimulation: effect(25, -25, 10, -25),
    escalation: effect(40, -50, 10, -25),
    crisis: effect(70, -50, 10, -25),
    'de-escalation': effect(64, -50, 10, -25),
    stabilization: effect(48, -50, 10, -25),
    'post-crisis': effect(15, -25, 10, -25),
  },
  response: { reactive: 1000, instrumental: 1000, mixed: 1000 },
  fades: false,
  praise: 'Words from our trade shut the caller out, and made the trouble feel bigger than it is.',
  advice:
    "Use the caller's own words for it. What they call it is what it is, for the length of this call.",
};
