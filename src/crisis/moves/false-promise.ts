import { effect, type Move } from '../move.ts';

/** Promises something that cannot be kept, to get some peace. */
export const falsePromise: Move = {
  name: 'false-promise',
  principle: 'respect',
  fits: [],
  effects: {
    stimulation: effect(-20, 0, 0, -60),
    escalation: effect(-20, 0, 0, -60),
    crisis: effect(-5, 0, 0, -60),
    'de-escalation': effect(-32, 0, 0, -60),
    stabilization: effect(-24, 0, 0, -60),
    'post-crisis': effect(-20, 0, 0, -60),
  },
  response: { reactive: 1000, instrumental: 1000, mixed: 1000 },
  fades: false,
};
