import { effect, type Move } from '../move.ts';

/** Tells the caller, in a neutral tone, that the call is being recorded. */
export const recordNotice: Move = {
  name: 'record-notice',
  meaning: 'Tells the caller, in a neutral tone, that the call is being recorded.',
  principle: 'respect',
  fits: ['escalation', 'crisis'],
  effects: {
    stimulation: effect(30, -10, 10, -20),
    escalation: effect(-30, 0, 10),
    crisis: effect(-20, 0, 10),
    'de-escalation': effect(40, -20, 20, -20),
    stabilization: effect(40, -20, 20, -20),
    'post-crisis': effect(20, -10, 10, -15),
  },
  response: { reactive: 300, instrumental: 1000, mixed: 650 },
  fades: false,
  praise:
    'You said openly that the call was on record. It reminded the caller of where they were, and it was fair to tell them.',
  advice:
    'To a caller who is being reasonable, a word about the recording sounds like a threat. Keep it for when abuse has begun.',
};
