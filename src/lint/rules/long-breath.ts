import { speak } from '../../call/index.ts';
import type { Rule } from '../rule.ts';
import { shortened } from '../wording.ts';

/** So long a stretch without a stop or a comma nobody says in one breath while upset, in ms. */
const LONGEST_MS = 4200;

/** A line that cannot be said in one breath. */
export const longBreath: Rule = {
  code: 'long-breath',
  severity: 'warning',
  summary: 'A line of the caller goes on for too long without a pause for breath.',
  wrong: `Between two stops or commas a caller speaks for more than ${LONGEST_MS / 1000} seconds, at the pace of somebody who is upset.`,
  mend: 'Put a comma where the caller draws breath, or break the sentence up.',
  why: 'Voice, captions and the moments at which one can be interrupted all go by the breath. Clauses of four to fourteen words sound like speech; longer ones like a letter.',
  bad: `- { says: "I have been trying since before lunch to get somebody from you to look at this" }`,
  good: `- { says: "I’ve been trying since before lunch. Somebody has to look at this." }`,
  textOnly: true,
  find: ({ lines }) =>
    lines.flatMap(({ part: { says }, path }) => {
      const part = says
        .split(/(?<=[.!?…,;:–—]["'”’“]?)\s+/u)
        .find((stretch) => speak(stretch, 'escalation').durationMs > LONGEST_MS);
      return part === undefined
        ? []
        : [
            {
              path: [...path, 'says'],
              part,
              what: { says: 'long-breath.what', values: { says: shortened(part) } },
              remedy: { says: 'long-breath.mend' },
            },
          ];
    }),
};
