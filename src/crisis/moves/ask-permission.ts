import { effect, type Move } from '../move.ts';

/** Asks before changing anything on the device or looking at anything private. */
export const askPermission: Move = {
  name: 'ask-permission',
  meaning: 'Asks before changing anything on the device or looking at anything private.',
  principle: 'respect',
  fits: ['stimulation', 'stabilization'],
  effects: {
    stimulation: effect(-5, 20, 0, 40),
    escalation: effect(30, -10, 0, 5),
    crisis: effect(70, -20),
    'de-escalation': effect(25, -5, 0, 10),
    stabilization: effect(-10, 20, 0, 40),
    'post-crisis': effect(0, 5, 0, 15),
  },
  response: { reactive: 1000, instrumental: 800, mixed: 900 },
  fades: false,
  praise:
    'You asked before you touched anything of theirs. The caller stayed in charge of their own machine.',
  advice:
    'The question was kind, but the caller was not yet thinking about the machine. Ask it when you are about to start the work.',
};
