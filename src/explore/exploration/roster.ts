/** The player that a call is measured by. */
export const REFERENCE = 'listener';

/** Who has one habit, or one trick, and should not get far by it. */
export const NAIVE: readonly string[] = [
  'interrupter:6',
  'gap-jumper',
  'calm-down',
  'fixer',
  'silent',
  'always-first',
  'always-longest',
  'always-politest',
  'always-empathise',
  'always-redirect',
  'harmful',
  'random',
  'idle',
];

/** How many plays each player has of a thousand; whoever does the same with every seed needs few. */
export const ROSTER: readonly (readonly [player: string, ofAThousand: number])[] = [
  [REFERENCE, 20],
  ['oracle', 2],
  ['interrupter:6', 20],
  ['gap-jumper', 6],
  ['calm-down', 16],
  ['fixer', 16],
  ['silent', 4],
  ['always-first', 20],
  ['always-longest', 16],
  ['always-politest', 16],
  ['always-empathise', 16],
  ['always-redirect', 16],
  ['boundary-first', 16],
  ['harmful', 16],
  ['random', 100],
  ['idle', 1],
];
