import { effect, type Move } from '../move.ts';

/** Makes a joke at the caller's expense, or says the opposite of what is meant. */
export const sarcasm: Move = {
  name: 'sarcasm',
  meaning: "Makes a joke at the caller's expense, or says the opposite of what is meant.",
  principle: 'respect',
  fits: [],
  effects: {
    stimulation: effect(110, -45, 80, -130),
    escalation: effect(160, -90, 80, -130),
    crisis: effect(190, -90, 80, -130),
    'de-escalation': effect(256, -90, 80, -130),
    stabilization: effect(192, -90, 80, -130),
    'post-crisis': effect(80, -45, 80, -130),
  },
  response: { reactive: 1000, instrumental: 1000, mixed: 1000 },
  fades: false,
  praise:
    'The sting in it was all that the caller heard. It is what they will remember of the call.',
  advice:
    'When you feel a sharp answer coming, take a breath and let it go by. Quiet was open to you.',
};
