import type { Rule } from '../rule.ts';
import { helps } from '../worth.ts';

/** A stage in which whatever a beat offers helps. */
export const everythingHelps: Rule = {
  code: 'everything-helps',
  severity: 'warning',
  summary: 'In one of the stages of a beat every reply helps.',
  wrong: 'The main move of every reply fits this stage, and none does harm.',
  mend: 'Make the wrong ones good habits at the wrong time: a fix too early, a word of defence, sympathy without a detail, cheering up. Then say truthfully in `moves` what they do.',
  why: 'Where nothing can go wrong there is nothing to notice, and whoever clicks at random does well.',
  bad: `stage: [escalation]
replies:
  - { id: a, moves: [reflect], … }
  - { id: b, moves: [ask-open], … }`,
  good: `stage: [escalation]
replies:
  - { id: a, moves: [reflect], … }
  - { id: b, moves: [justify], … }`,
  find: ({ beats }) =>
    beats.flatMap(({ part, path }) =>
      part.stage.flatMap((stage, n) =>
        part.replies.every((reply) => helps(reply, stage))
          ? [
              {
                path: [...path, 'stage', n],
                what: { says: 'everything-helps.what', values: { stage } },
                remedy: { says: 'everything-helps.mend' },
              },
            ]
          : [],
      ),
    ),
};
