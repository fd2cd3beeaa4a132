import type { Cue } from '../../call/cue.ts';
import { STAGE_WORDS } from '../words.ts';

const WORDS = [
  'no',
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
] as const;
const number = (count: number): string => WORDS[count] ?? `${count}`;
const times = (count: number): string =>
  count === 1 ? 'once' : count === 2 ? 'twice' : `${number(count)} times`;

/** How the call went, in a sentence or three. */
export const summaryOf = (called: string, log: readonly Cue[]): string => {
  if (!log.some(({ cue }) => cue === 'answered')) return `The phone rang, and ${called} gave up.`;
  const cuts = log.filter(({ cue }) => cue === 'interrupted').length;
  const early = log.filter((cue) => cue.cue === 'effect' && !cue.taken).length;
  const back = log.filter(
    (cue) =>
      cue.cue === 'stage' && STAGE_WORDS[cue.from].number >= 4 && STAGE_WORDS[cue.to].number < 4,
  ).length;
  return [
    cuts === 0 ? `You never cut in on ${called}.` : `You cut in on ${called} ${times(cuts)}.`,
    early === 0
      ? ''
      : early === 1
        ? 'One reply came too early.'
        : `${number(early).replace(/^./, (letter) => letter.toUpperCase())} replies came too early.`,
    back === 0 ? '' : `The anger came back ${times(back)}.`,
  ]
    .filter(Boolean)
    .join(' ');
};
