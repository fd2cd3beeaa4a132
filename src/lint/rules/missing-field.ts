import type { Rule } from '../rule.ts';

/** Found while the file is read: a field that has to be there. */
export const missingField: Rule = {
  code: 'missing-field',
  severity: 'error',
  summary: 'A field is missing that every call needs, such as the coach’s words of a reply.',
  wrong:
    'A group lacks a field that has to be there. The message says which, and what belongs in it.',
  mend: 'Add it. For the coach’s words, say in two sentences what the reply did to this caller at this point, and what the caller needed.',
  why: 'Whatever is missing in the file is missing in the call: a debrief without a word on the reply, a list of calls without a title.',
  bad: `- id: out-hall
  says: "There’s a second printer on your floor."
  moves: [solve-step]`,
  good: `- id: out-hall
  says: "There’s a second printer on your floor."
  moves: [solve-step]
  coach: "She took it for being sent away. She needed to be understood where she was."`,
};
