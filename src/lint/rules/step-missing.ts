import type { Found, Rule } from '../rule.ts';
import type { Subject } from '../subject.ts';

/** A step of the fix that no call takes. */
export const stepMissing: Rule = {
  code: 'step-missing',
  severity: 'warning',
  summary: 'A step of the fix is taken by no reply, or only out of its turn.',
  wrong:
    'The entry that `fix` names has a step that is taken on no way through the call: no reply has it as its `step`, or those that do are only offered before the steps in front of it are done.',
  mend: 'Give the step to the reply that tells the caller to do it, in the order of the entry; or leave steps out of the entry that the call does not come to.',
  why: 'The fault counts as mended when the last step is taken. With one missing the caller comes no further, whatever the trainee does.',
  bad: `fix: ready-but-nothing   # open-queue, set-online, cancel-stuck
…
- { id: queue-icon, step: open-queue, … }
- { id: cancel-ask, step: cancel-stuck, … }`,
  good: `- { id: queue-icon, step: open-queue, … }
- { id: offline-menu, step: set-online, … }
- { id: cancel-ask, step: cancel-stuck, … }`,
  everyWay: true,
  find: (call) => untaken(call),
};

const untaken = ({ scenario, course, replies }: Subject): Found[] => {
  const entry = scenario.knowledge.findIndex(({ id }) => id === scenario.fix);
  const taken = new Set([...course.notes.taken].map(({ step }) => step));
  const first = course.ground.steps.find((step) => !taken.has(step));
  // what comes after it cannot be taken either, and is not at fault
  return first === undefined
    ? []
    : [
        {
          path: ['knowledge', entry, 'steps', course.ground.steps.indexOf(first), 'id'],
          what: { says: 'step-missing.what', values: { name: first } },
          remedy: {
            says: replies.some(({ part }) => part.step === first)
              ? 'step-missing.order'
              : 'step-missing.mend',
          },
        },
      ];
};
