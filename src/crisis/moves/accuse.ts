import { effect, type Move } from '../move.ts';

/** Supposes that the caller meant ill or is not telling the truth. */
export const accuse: Move = {
  name: 'accuse',
  principle: 'good-intent',
  fits: [],
  effects: {
    stimulation: effect(100, -40, 70, -90),
    escalation: effect(140, -80, 70, -90),
    crisis: effect(160, -80, 70, -90),
    'de-escalation': effect(224, -80, 70, -90),
    stabilization: effect(168, -80, 70, -90),
    'post-crisis': effect(60, -40, 70, -90),
  },
  response: { reactive: 1000, instrumental: 1000, mixed: 1000 },
  fades: false,
};
