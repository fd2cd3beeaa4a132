import type { Cue } from '../../call/cue.ts';
import { say } from '../../words/say.ts';
import { STAGE_NUMBER } from '../stage-number.ts';

/** How the call went, in a sentence or three. */
export const summaryOf = (called: string, log: readonly Cue[]): string => {
  if (!log.some(({ cue }) => cue === 'answered')) return say('summary.gave-up', { called });
  const cuts = log.filter(({ cue }) => cue === 'interrupted').length;
  const early = log.filter((cue) => cue.cue === 'effect' && !cue.taken).length;
  const back = log.filter(
    (cue) => cue.cue === 'stage' && STAGE_NUMBER[cue.from] >= 4 && STAGE_NUMBER[cue.to] < 4,
  ).length;
  return [
    say('summary.cuts', { count: cuts, called }),
    early > 0 && say('summary.early', { count: early }),
    back > 0 && say('summary.back', { count: back }),
  ]
    .filter(Boolean)
    .join(' ');
};
