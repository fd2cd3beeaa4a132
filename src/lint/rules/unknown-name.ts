import type { Rule } from '../rule.ts';

/** Found while the file is read: a name that nothing has. */
export const unknownName: Rule = {
  code: 'unknown-name',
  severity: 'error',
  summary: 'A road, a fact, a flag, a step or a reply is named that is not there.',
  wrong:
    'Something points at a beat, an ending, a fact, a flag, a knowledge entry, a step of the fix or a reply that the file does not have.',
  mend: 'Take the name that is offered, or add what is missing. Flags come to be by a reply’s `sets`; steps are those of the entry that `fix` names.',
  why: 'A road to nowhere leaves the caller standing where they are, and a condition on a flag that nobody sets never holds.',
  bad: `to: what-hang
# … and the beat is called
what-hangs:`,
  good: 'to: what-hangs',
};
