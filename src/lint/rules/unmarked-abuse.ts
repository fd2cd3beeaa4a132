import type { Rule } from '../rule.ts';
import { findIn } from '../wording.ts';

const NAMES =
  'idiots?|morons?|clowns?|liars?|fools?|imbeciles?|amateurs?|monkeys?|muppets?|cretins?';
const MARKS = 'useless|incompetent|stupid|pathetic|hopeless|thick|brainless|clueless|worthless';
const ABUSE = new RegExp(
  [
    `(?<!\\bcall(?:ed)? )\\byou(?: people|'re| are| lot)?(?: all| just| so| such| an?| bunch of| complete| completely| bloody| utterly| total)* (?:${NAMES}|${MARKS})\\b`,
    `\\b(?:bunch|pack|load) of (?:${NAMES})\\b`,
    '\\bshut up\\b',
    '\\bare you (?:stupid|thick|deaf|dense)\\b',
  ].join('|'),
  'u',
);
const THREAT =
  /\bi(?:'m| am|'ll| will) (?:come|coming) (?:down|over|up) there\b|\bi know where you\b|\bi(?:'ll| will|'m going to| am going to) (?:find|get|hurt|kill|smash|hit|break) (?:you|your)\b|\bwatch your back\b|\byou'll be sorry\b/u;

/** A line that insults or threatens, and is not marked so. */
export const unmarkedAbuse: Rule = {
  code: 'unmarked-abuse',
  severity: 'warning',
  summary: 'A line insults or threatens the trainee and is not marked so.',
  wrong:
    'The words of the caller call the trainee names or threaten them, and the line has neither `abuse: true` nor `threat: true`.',
  mend: 'Mark the line, and see that `content` announces it.',
  why: 'A limit is fair after an insult, and after a threat only leaving is right. The engine and the scorecard know of both by the mark alone.',
  bad: `- { says: "You’re useless, the lot of you." }`,
  good: `- { says: "You’re useless, the lot of you.", abuse: true }`,
  textOnly: true,
  find: ({ lines }) =>
    lines.flatMap(({ part: { says, abuse, threat }, path }) => {
      const insult = abuse || threat ? undefined : findIn(says, ABUSE);
      const menace = threat ? undefined : findIn(says, THREAT);
      const part = menace ?? insult;
      return part === undefined
        ? []
        : [
            {
              path: [...path, 'says'],
              part,
              what: {
                says: menace ? 'unmarked-abuse.threat' : 'unmarked-abuse.insult',
                values: { says: part },
              },
              remedy: {
                says: menace ? 'unmarked-abuse.threat-mend' : 'unmarked-abuse.insult-mend',
              },
            },
          ];
    }),
};
