/** What the game teaches; every move touches one of them. */
const PRINCIPLES = [
  'listening',
  'respect',
  'empathy',
  'compassion',
  'good-intent',
  'competence',
] as const;

/** One of the principles that the game teaches. */
export type Principle = (typeof PRINCIPLES)[number];
