import type { Rule } from '../rule.ts';

/** Found while the file is read: two things by one name. */
export const duplicateId: Rule = {
  code: 'duplicate-id',
  severity: 'error',
  summary: 'Two things have the same name.',
  wrong:
    'A name stands twice where it has to tell one thing from another: two lines, two replies, two steps, a beat and an ending, or the same field twice in one group.',
  mend: 'Give one of them another name. For lines, take the id out and let `hold ids` write a new one.',
  why: 'Roads, recorded voices, translations and the record of a call all go by these names. With two of them, one is never found.',
  bad: `replies:
  - { id: ask, says: "Which printer is it?", … }
  - { id: ask, says: "What does it do?", … }`,
  good: `replies:
  - { id: ask-which, says: "Which printer is it?", … }
  - { id: ask-what, says: "What does it do?", … }`,
};
