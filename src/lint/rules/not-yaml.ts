import type { Rule } from '../rule.ts';

/** Found while the file is read: signs that make no YAML. */
export const notYaml: Rule = {
  code: 'not-yaml',
  severity: 'error',
  summary: 'The notation is broken: a quote, a bracket, a colon or the indentation.',
  wrong:
    'The file cannot be taken apart. The usual causes are a text with a colon or a quote in it that is not in quotes itself, a bracket that was not closed, and a line that is not lined up with its neighbours.',
  mend: 'Look at the place and at the line above it. Put texts in double quotes; indent by two spaces, never by tabs. Several findings close together are often one slip.',
  why: 'Nothing else can be said of a file before it can be read.',
  bad: `- id: pick-ask
  says: Thank you, one question: which printer?
  moves: [ask-open`,
  good: `- id: pick-ask
  says: "Thank you, one question: which printer?"
  moves: [ask-open]`,
};
