import { effect, type Move } from '../move.ts';

/** Passes the call to your lead, as the two of you agreed beforehand. */
export const handToLead: Move = {
  name: 'hand-to-lead',
  principle: 'competence',
  fits: ['escalation', 'crisis'],
  effects: {
    stimulation: effect(40, -40, 20, -40),
    escalation: effect(-40, 0),
    crisis: effect(-60, 0),
    'de-escalation': effect(40, -30, 30, -30),
    stabilization: effect(50, -40, 30, -40),
    'post-crisis': effect(20, -10, 10, -20),
  },
  response: { reactive: 500, instrumental: 1000, mixed: 750 },
  fades: false,
};
