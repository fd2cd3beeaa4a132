/** Moves that help where they fit. */
export const HELPING = [
  'backchannel',
  'acknowledge',
  'name-feeling',
  'reflect',
  'ask-open',
  'assume-good-intent',
  'common-ground',
  'separate-problem',
  'redirect',
  'offer-choice',
  'set-boundary',
  'ask-permission',
  'solve-step',
  'confirm',
  'manners',
  'promise-time',
  'keep-promise',
  'own-mistake',
  'speak-well',
  'hand-to-lead',
  'record-notice',
  'leave-safely',
  'report',
  'accept-apology',
  'close',
] as const;

/** Moves that do harm wherever they are made. */
export const HARMING = [
  'interrupt',
  'calm-down',
  'argue',
  'justify',
  'blame',
  'accuse',
  'jargon',
  'condescend',
  'sarcasm',
  'disparage',
  'insult',
  'demand-apology',
  'lecture',
  'false-promise',
  'unasked-change',
  'make-repeat',
  'dismiss',
  'needless-hold',
] as const;

export type HelpingMove = (typeof HELPING)[number];
export type HarmingMove = (typeof HARMING)[number];
/** What a reply does, in the vocabulary of the trade. */
export type MoveName = HelpingMove | HarmingMove;

/** Whether a move harms wherever it is made. */
export const isHarming = (move: MoveName): boolean => (HARMING as readonly string[]).includes(move);
