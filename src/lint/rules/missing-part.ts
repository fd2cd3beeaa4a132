import type { Rule } from '../rule.ts';

/** Found while the file is read: a part that every call can come to. */
export const missingPart: Rule = {
  code: 'missing-part',
  severity: 'error',
  summary: 'A stage has no landing, or an outcome no ending.',
  wrong:
    'The caller can turn to each of the stages, and each call can be hung up, handed over, cut off or never answered. Somewhere the file does not say what happens then, or it has no good ending at all.',
  mend: 'Name a beat for every stage but the first under `landing`, an ending for each of the last four outcomes, and at least one that is `resolved` or `agreed`.',
  why: 'Trainees do everything that can be done. Whatever the file is silent about is where the call breaks.',
  bad: `landing:
  escalation: story-out
  crisis: outburst`,
  good: `landing:
  escalation: story-out
  crisis: outburst
  de-escalation: story-out
  stabilization: step-queue
  post-crisis: goodbye`,
};
