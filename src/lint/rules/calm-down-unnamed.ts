import type { Rule } from '../rule.ts';
import { findIn } from '../wording.ts';

/** Ways of telling somebody how to feel. */
const CALM = new RegExp(
  [
    'calm (?:down|yourself|it)',
    '(?:stay|keep|remain|be|get) calm',
    'try to (?:be|stay|keep) calm',
    'cool (?:down|off)',
    'settle down',
    'simmer down',
    'take it easy',
    'easy now',
    "(?:please|just|try to|let's) relax\\b",
    'relax,',
    "(?:don't|do not|no need to|stop|try not to) (?:shout|yell|get upset|be upset|get worked up|worry|panic)",
    'deep breath',
    'slow breath',
    'no need for that tone',
    'lower your voice',
    'quieten down',
  ].join('|'),
  'u',
);

/** A reply tells the caller how to feel, and its moves do not say so. */
export const calmDownUnnamed: Rule = {
  code: 'calm-down-unnamed',
  severity: 'warning',
  summary: 'A reply tells the caller to calm down, and its moves do not say so.',
  wrong:
    'The words tell the caller how to feel (“calm down”, “take it easy”, “don’t worry”, “a deep breath”), and `calm-down` is not among the moves. A limit (`set-boundary`) may speak of the voice.',
  mend: 'Add `calm-down` to the moves, or say it in another way.',
  why: 'To an upset caller these words are a match in dry straw, whoever says them and however kindly. The engine only knows from the moves.',
  bad: `says: "Let’s stay calm, please. Which printer is it?"
moves: [ask-open]`,
  good: `says: "Let’s stay calm, please. Which printer is it?"
moves: [calm-down, ask-open]`,
  textOnly: true,
  find: ({ replies, scenario }) =>
    [...replies, ...scenario.snaps.map((part, n) => ({ part, path: ['snaps', n] }))].flatMap(
      ({ part: { says, moves }, path }) => {
        if (moves.includes('calm-down') || moves.includes('set-boundary')) return [];
        const part = findIn(says, CALM);
        return part === undefined
          ? []
          : [
              {
                path: [...path, 'says'],
                part,
                what: { says: 'calm-down-unnamed.what', values: { says: part } },
                remedy: { says: 'calm-down-unnamed.mend' },
              },
            ];
      },
    ),
};
