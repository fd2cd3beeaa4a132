import {
  HARMING,
  HELPING,
  MOVES,
  type MoveName,
  STAGES,
  type Stage,
  stageNumber,
} from '../../crisis/index.ts';
import { inWords } from '../../words/in-words.ts';
import { moveMeaning } from '../move-words.ts';

const PRINCIPLES: Readonly<Record<string, string>> = { 'good-intent': 'good intent' };

/** When a caller goes along with a move that has a gate. */
const GATES = {
  cooled:
    'Taken only by a caller who feels heard and has cooled down; else it counts as too early.',
  stable: 'Taken only in stages 1 and 5; else it counts as too early.',
} as const;

/** Every move: what it does, which principle it touches, where it helps and where it makes things worse. */
export const moveSections = (): string =>
  [
    '### Moves that help where they fit',
    '',
    'Elsewhere most of them do nothing or a little harm: the right thing at the wrong time.',
    '',
    ...table(HELPING),
    '',
    '### Moves that harm wherever they are made',
    '',
    'They count in full, wherever in the list of a reply they stand.',
    '',
    ...table(HARMING),
  ].join('\n');

const table = (moves: readonly MoveName[]): string[] => [
  '| move | what it does | principle | helps in | makes it worse in | instead |',
  '|---|---|---|---|---|---|',
  ...moves.map((name) => {
    const { principle, fits, gate } = MOVES[name];
    const meaning = moveMeaning(name);
    const advice = inWords({ says: `move.${name}.advice` });
    const what = gate ? `${meaning} ${GATES[gate]}` : meaning;
    return `| \`${name}\` | ${what} | ${PRINCIPLES[principle] ?? principle} | ${numbers(fits)} | ${numbers(worseIn(name))} | ${advice} |`;
  }),
];

/** The stages in which a move upsets the caller, or lets them feel less heard or trust less. */
const worseIn = (name: MoveName): Stage[] =>
  STAGES.filter((stage) => {
    const { arousal, heard, trust } = MOVES[name].effects[stage];
    return arousal > 0 || heard < 0 || trust < 0;
  });

const numbers = (stages: readonly Stage[]): string =>
  stages.length === 0
    ? '–'
    : stages.length === STAGES.length
      ? 'all'
      : stages.map(stageNumber).join(', ');
