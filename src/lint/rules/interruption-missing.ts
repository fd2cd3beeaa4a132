import type { Stage } from '../../crisis/index.ts';
import type { Rule } from '../rule.ts';

/** Stages in which a caller has something to tell, and can be cut off in it. */
const TELLING: readonly Stage[] = ['stimulation', 'escalation', 'crisis', 'de-escalation'];

/** A beat in the middle of a story that does not say what happens when the caller is cut off. */
export const interruptionMissing: Rule = {
  code: 'interruption-missing',
  severity: 'warning',
  summary: 'A beat in the middle of the story does not say what an interruption does.',
  wrong: `A beat for ${TELLING.slice(0, -1).join(', ')} or ${TELLING.at(-1)} has no \`interrupted\`. In these stages the caller still has something to tell, and minds being cut off in it.`,
  mend: 'Add `interrupted` with what this caller says when cut off at this point. Where the work is being done it may be left out.',
  why: 'What the game teaches first is what an interruption costs. Here the trainee would hear a line that could stand anywhere.',
  bad: `what-hangs:
  stage: [escalation, de-escalation]
  replies: …`,
  good: `what-hangs:
  stage: [escalation, de-escalation]
  interrupted: [{ says: "Wait, please. I’ve only just got to it." }]
  replies: …`,
  find: ({ beats }) =>
    beats
      .filter(
        ({ part }) =>
          part.interrupted === undefined && part.stage.some((stage) => TELLING.includes(stage)),
      )
      .map(({ name }) => ({
        path: ['beats'],
        key: name,
        what: { says: 'interruption-missing.what', values: { name } },
        remedy: { says: 'interruption-missing.mend' },
      })),
};
