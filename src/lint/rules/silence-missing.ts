import type { Rule } from '../rule.ts';

/** A beat that does not say what happens when nothing is said. */
export const silenceMissing: Rule = {
  code: 'silence-missing',
  severity: 'warning',
  summary: 'A beat does not say what happens when the trainee says nothing.',
  wrong:
    'A beat has no `silence`. Saying nothing is a choice like the four on the desk, and often the best one; after a while the caller asks whether anybody is there.',
  mend: 'Add `silence` with a line that only this caller would say just then, and with a road (`to`) if the silence leads on.',
  why: 'Without it the caller falls back on the same few reactions, wherever they are in their story.',
  bad: `what-hangs:
  stage: [escalation]
  replies: …`,
  good: `what-hangs:
  stage: [escalation]
  silence:
    says: [{ says: "I don’t know why I’m telling you this." }]
  replies: …`,
  find: ({ beats }) =>
    beats
      .filter(({ part }) => part.silence === undefined)
      .map(({ name }) => ({
        path: ['beats'],
        key: name,
        what: { says: 'silence-missing.what', values: { name } },
        remedy: { says: 'silence-missing.mend' },
      })),
};
