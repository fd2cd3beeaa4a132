import { adviceFor, lost, lostBy, quote, won, wonBy } from '../evidence.ts';
import { cuesOf, fitsWith, type Ledger, makes } from '../ledger.ts';
import type { Evidence } from '../scorecard.ts';

const GOOD = ['resolved', 'agreed'];

/** Steps in order and confirmed, the next step agreed, a courteous close. */
export const competence = ({ decisions, log, ended, scenario }: Ledger): Evidence[] => [
  ...cuesOf(log, 'step-done').map((cue) => {
    const step = scenario.knowledge.flatMap(({ steps }) => steps).find(({ id }) => id === cue.step);
    return won(
      { at: cue.at, stage: 'stabilization' },
      quote(step?.text ?? cue.step),
      'competence',
      'One step, in its order, and the caller could follow it.',
    );
  }),
  ...decisions.flatMap((decision): Evidence[] => {
    const { chosen, stage, taken } = decision;
    if (chosen.step !== undefined && !taken)
      return [lostBy(decision, 'competence', undefined, adviceFor(chosen, stage))];
    if (fitsWith(chosen, ['confirm', 'close', 'ask-permission'], stage))
      return [wonBy(decision, 'competence')];
    return stage === 'stabilization' &&
      makes(chosen, ['jargon', 'lecture', 'acknowledge', 'name-feeling', 'false-promise'])
      ? [lostBy(decision, 'competence', undefined, adviceFor(chosen, stage))]
      : [];
  }),
  ...(ended === undefined ? [] : [outcome(ended)]),
];

const outcome = (ended: NonNullable<Ledger['ended']>): Evidence => {
  const where = { at: ended.at, stage: 'post-crisis' as const };
  return GOOD.includes(ended.outcome)
    ? won(
        where,
        'the end of the call',
        'competence',
        'The work was done, or its next step agreed, before you both put the phone down.',
        2,
      )
    : lost(
        where,
        'the end of the call',
        'competence',
        'The call was over before anything was mended or agreed.',
        'Bring the caller to where they can follow, then take one step at a time.',
        4,
      );
};
