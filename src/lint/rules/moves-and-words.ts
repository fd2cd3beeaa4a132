import type { MoveName } from '../../crisis/index.ts';
import type { Scenario } from '../../scenario/index.ts';
import type { Rule } from '../rule.ts';
import { plain, wordsOf } from '../wording.ts';

/** What the words of a reply have to show where it claims a move. */
interface Claim {
  readonly shows: RegExp;
  /** as the end of a sentence that begins with “but it” */
  readonly lacks: string;
}

const NUMBER =
  '(?:\\d+|an?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|half|quarter)';
const DAY = '(?:mon|tues|wednes|thurs|fri|satur|sun)day';
const TIME = new RegExp(
  [
    "minutes?\\b|seconds?\\b|hours?\\b|\\bdays?\\b|weeks?\\b|o'clock|half past|quarter (?:to|past)",
    'noon|midday|midnight|tonight|today|tomorrow|this (?:morning|afternoon|evening)|\\bmoment\\b',
    `\\b${DAY}\\b`,
    `\\b(?:at|by|before|until|till|within|in) (?:about )?${NUMBER}\\b`,
    '\\d{1,2}[:.]\\d\\d',
  ].join('|'),
  'u',
);

const CLAIMS: Readonly<Partial<Record<MoveName, Claim>>> = {
  manners: {
    shows:
      /\b(?:please|thank|thanks|welcome|sorry|pardon|appreciate|grateful|pleasure|excuse me|kind|glad|cheers|good (?:morning|afternoon|evening))/u,
    lacks: 'says neither please nor thank you, nor anything of the kind',
  },
  'ask-open': { shows: /\?/u, lacks: 'asks no question' },
  confirm: {
    shows: /\?|\b(?:tell|show|let) me\b|\bsay (?:when|what|so)\b|\bread (?:it|me|out)\b/u,
    lacks: 'does not ask whether it worked',
  },
  'ask-permission': {
    shows:
      /\?|\bif you\b|\bwith your (?:permission|leave|say-so)\b|\bmay i\b|\bonly (?:if|when) you\b|\bunless you\b/u,
    lacks: 'asks for no permission',
  },
  'offer-choice': {
    shows:
      /\bor\b|\beither\b|\bwhich(?:ever)?\b|\byou (?:pick|choose|decide|say)\b|\b(?:your|the) (?:choice|call)\b|\btwo (?:ways|roads|things)\b|\bup to you\b|\bsuits?\b|\bprefer\b|\brather\b|\banother way\b|\bif you(?:'d| would)? like\b|\bwould you like\b|\b(?:you|we) could\b/u,
    lacks: 'names no two ways to choose from',
  },
  'promise-time': { shows: TIME, lacks: 'names no time' },
  'record-notice': { shows: /\brecord/u, lacks: 'does not speak of a recording' },
  'own-mistake': {
    shows:
      /\b(?:sorry|apolog\w*|mistakes?|faults?|wrong|let you down|should(?:n't)? have|should(?:n't)?'ve|our|ours|us|mine|my|we|i)\b/u,
    lacks: 'owns nothing',
  },
  close: {
    shows:
      /\b(?:bye|goodbye|luck|take care|thanks?|thank|day|evening|night|weekend|enjoy|safe|well|soon|all the best|that's (?:us|all|it)|good to|glad)\b/u,
    lacks: 'says no goodbye',
  },
  'make-repeat': {
    shows:
      /\?|\bagain\b|\bfrom the (?:top|start|beginning)\b|\bonce more\b|\brepeat\b|\b(?:tell|give|remind|walk|take) me\b|\bi'(?:ll|d) need\b|\bneed (?:your|the)\b/u,
    lacks: 'asks for nothing',
  },
  'leave-safely': {
    shows:
      /\b(?:end|ends|ending|leav\w*|hang\w*|phone down|stop|stopping|go|going|ring\w* off|goodbye|over|finish\w*|close|closing)\b/u,
    lacks: 'does not say that the call ends',
  },
  report: {
    shows:
      /\b(?:report\w*|tell\w*|told|lead|colleagues?|supervisor|manager|security|writ\w*|note|log|pass\w*|know|hear\w*|hand\w*)\b/u,
    lacks: 'tells nobody',
  },
};

/** A reply claims a move that its words do not make. */
export const movesAndWords: Rule = {
  code: 'moves-and-words',
  severity: 'warning',
  summary: 'A reply claims a move that its words do not make.',
  wrong:
    'The moves of a reply name something that can be heard, and the words do not have it: `manners` without a please, a thank you or a sorry, `ask-open` without a question, `promise-time` without a time, `offer-choice` without two ways, `hand-to-lead` without a lead, and so on.',
  mend: 'Say it in the words, or take the move out.',
  why: 'You say what a reply does and the engine believes you. The trainee sees only the words, and has to be able to tell.',
  bad: `says: "Open the queue and clear the tick."
moves: [solve-step, manners]`,
  good: `says: "Could you open the queue and clear the tick, please?"
moves: [solve-step, manners]`,
  textOnly: true,
  find: ({ replies, scenario }) =>
    replies.flatMap(({ part: { says, moves }, path }) =>
      moves.flatMap((move, n) => {
        const claim = move === 'hand-to-lead' ? toLead(scenario) : CLAIMS[move];
        return claim === undefined || claim.shows.test(plain(says))
          ? []
          : [
              {
                path: [...path, 'moves', n],
                message: `the reply claims ${move}, but it ${claim.lacks}`,
                remedy: 'Say it in the words, or take the move out.',
              },
            ];
      }),
    ),
};

const toLead = ({ lead }: Scenario): Claim => ({
  shows: new RegExp(
    `\\b(?:${wordsOf(lead.name).join('|')}|leads?|supervisor|manager|boss|colleague|someone|somebody)\\b`,
    'u',
  ),
  lacks: 'names nobody to hand over to',
});
