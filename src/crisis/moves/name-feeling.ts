import { effect, type Move } from '../move.ts';

/** Names the caller's feeling, and the detail of their own story that explains it. */
export const nameFeeling: Move = {
  name: 'name-feeling',
  meaning: "Names the caller's feeling, and the detail of their own story that explains it.",
  principle: 'empathy',
  fits: ['escalation', 'de-escalation'],
  effects: {
    stimulation: effect(15, 20),
    escalation: effect(-50, 160, 0, 30),
    crisis: effect(20, 20),
    'de-escalation': effect(-50, 160, 0, 30),
    stabilization: effect(15, 20),
    'post-crisis': effect(15, 20),
  },
  response: { reactive: 1000, instrumental: 250, mixed: 650 },
  fades: true,
  praise:
    'You named what this was like for the caller, and why. They no longer had to be loud to be understood.',
  advice:
    'The caller was not in that feeling, or could not take words in. In the thick of it, stay quiet; when they are calm, work with them.',
};
