import type { MoveName } from '../../crisis/index.ts';
import type { Scenario } from '../../scenario/index.ts';
import type { Rule } from '../rule.ts';
import { plain, wordsOf } from '../wording.ts';

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

/** What the words of a reply have to show where it claims a move. */
const CLAIMS = {
  manners:
    /\b(?:please|thank|thanks|welcome|sorry|pardon|appreciate|grateful|pleasure|excuse me|kind|glad|cheers|good (?:morning|afternoon|evening))/u,
  'ask-open': /\?/u,
  confirm: /\?|\b(?:tell|show|let) me\b|\bsay (?:when|what|so)\b|\bread (?:it|me|out)\b/u,
  'ask-permission':
    /\?|\bif you\b|\bwith your (?:permission|leave|say-so)\b|\bmay i\b|\bonly (?:if|when) you\b|\bunless you\b/u,
  'offer-choice':
    /\bor\b|\beither\b|\bwhich(?:ever)?\b|\byou (?:pick|choose|decide|say)\b|\b(?:your|the) (?:choice|call)\b|\btwo (?:ways|roads|things)\b|\bup to you\b|\bsuits?\b|\bprefer\b|\brather\b|\banother way\b|\bif you(?:'d| would)? like\b|\bwould you like\b|\b(?:you|we) could\b/u,
  'promise-time': TIME,
  'record-notice': /\brecord/u,
  'own-mistake':
    /\b(?:sorry|apolog\w*|mistakes?|faults?|wrong|let you down|should(?:n't)? have|should(?:n't)?'ve|our|ours|us|mine|my|we|i)\b/u,
  close:
    /\b(?:bye|goodbye|luck|take care|thanks?|thank|day|evening|night|weekend|enjoy|safe|well|soon|all the best|that's (?:us|all|it)|good to|glad)\b/u,
  'make-repeat':
    /\?|\bagain\b|\bfrom the (?:top|start|beginning)\b|\bonce more\b|\brepeat\b|\b(?:tell|give|remind|walk|take) me\b|\bi'(?:ll|d) need\b|\bneed (?:your|the)\b/u,
  'leave-safely':
    /\b(?:end|ends|ending|leav\w*|hang\w*|phone down|stop|stopping|go|going|ring\w* off|goodbye|over|finish\w*|close|closing)\b/u,
  report:
    /\b(?:report\w*|tell\w*|told|lead|colleagues?|supervisor|manager|security|writ\w*|note|log|pass\w*|know|hear\w*|hand\w*)\b/u,
} satisfies Partial<Record<MoveName, RegExp>>;

/** A move that words can be held against. */
type Claim = keyof typeof CLAIMS | 'hand-to-lead';

const isClaim = (move: MoveName): move is Claim => move === 'hand-to-lead' || move in CLAIMS;

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
        if (!isClaim(move)) return [];
        const shows = move === 'hand-to-lead' ? toLead(scenario) : CLAIMS[move];
        return shows.test(plain(says))
          ? []
          : [
              {
                path: [...path, 'moves', n],
                what: { says: `moves-and-words.${move}` },
                remedy: { says: 'moves-and-words.mend' },
              },
            ];
      }),
    ),
};

const toLead = ({ lead }: Scenario): RegExp =>
  new RegExp(
    `\\b(?:${wordsOf(lead.name).join('|')}|leads?|supervisor|manager|boss|colleague|someone|somebody)\\b`,
    'u',
  );
