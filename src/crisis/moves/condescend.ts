import { effect, type Move } from '../move.ts';

/** Talks down to the caller. */
export const condescend: Move = {
  name: 'condescend',
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
};
