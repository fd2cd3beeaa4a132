import type { Rule } from '../rule.ts';

/** Found while the file is read: a word that is none of those that can stand there. */
export const unknownValue: Rule = {
  code: 'unknown-value',
  severity: 'error',
  summary: 'A move, a stage or another fixed word is misspelt.',
  wrong:
    'Where one of a fixed set of words belongs (a move, a stage, a temperament, an outcome), there is another.',
  mend: 'Take the word that is offered. The moves are listed with their meanings in docs/model.md and in the schema that your editor shows.',
  why: 'The engine knows what each move does in each stage. A move that it does not know would do nothing.',
  bad: 'moves: [name-feelings, redirect]',
  good: 'moves: [name-feeling, redirect]',
};
