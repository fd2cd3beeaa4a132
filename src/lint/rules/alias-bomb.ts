import type { Rule } from '../rule.ts';

/** Found while the file is read: parts that are used again more often than any call needs. */
export const aliasBomb: Rule = {
  code: 'alias-bomb',
  severity: 'error',
  summary: 'Parts are used again (`*name`) more often than any call needs.',
  wrong:
    'There are more than a hundred uses of `*name`, or uses of parts that are themselves made of such uses, so that a few lines stand for millions.',
  mend: 'Write the parts out. A route that several replies share may well be written once (`to: &home …`) and used again (`to: *home`).',
  why: 'Used again and again, a few hundred characters can fill any memory. A file from elsewhere must not be able to do that.',
  bad: `a: &a [x, x, x, x, x, x, x, x, x]
b: &b [*a, *a, *a, *a, *a, *a, *a, *a, *a]
c: &c [*b, *b, *b, *b, *b, *b, *b, *b, *b]`,
  good: `to: &home
  - { when: { flags: [other-way] }, go: front-desk }
  - { go: printed }
# in the next reply
to: *home`,
};
