import type { Rule } from '../rule.ts';

/** Found while the file is read: a field that does not exist. */
export const unknownField: Rule = {
  code: 'unknown-field',
  severity: 'error',
  summary: 'A field is misspelt, or stands where it does not belong.',
  wrong:
    'A group has a field of a name that is not known there. What it says would be passed over.',
  mend: 'Take the name that is offered, or move the field to the part that it belongs to. Your editor completes the names, if it speaks YAML and finds the schema.',
  why: 'A field that nobody reads looks exactly like one that works, until the call goes another way than you meant.',
  bad: `- id: hangs-apart
  says: "The printer we can take on together."
  move: [common-ground]`,
  good: `- id: hangs-apart
  says: "The printer we can take on together."
  moves: [common-ground]`,
};
