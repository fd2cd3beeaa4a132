import { effect, type Move } from '../move.ts';

/** Talks down to the caller. */
export const condescend: Move = {
  name: 'condescend',
  meaning: 'Talks down to the caller.',
  principle: 'respect',
  fits: [],
  effects: {
    stimulation: effect(80, -40, 60, -80),
    escalation: effect(130, -80, 60, -80),
    crisis: effect(150, -80, 60, -80),
    'de-escalation': effect(208, -80, 60, -80),
    stabilization: effect(156, -80, 60, -80),
    'post-crisis': effect(50, -40, 60, -80),
  },
  response: { reactive: 1000, instrumental: 1000, mixed: 1000 },
  fades: false,
  praise:
    'You spoke to the caller as if they were slow. It told them that you did not think much of them.',
  advice:
    'The caller is good at a job that you could not do. Speak as you would to a colleague from the next desk.',
};
