import type { Outcome } from '../../scenario/index.ts';
import { adviceFor, lost, lostBy, quote, won, wonBy } from '../evidence.ts';
import {
  cuesOf,
  fitsWith,
  type Ledger,
  makes,
  stageAt,
  WARNINGS,
  warningsBefore,
} from '../ledger.ts';
import type { Evidence } from '../scorecard.ts';

const GOOD = ['resolved', 'agreed'];

/** Steps in order and confirmed, the next step agreed, a courteous close. */
export const competence = (ledger: Ledger): Evidence[] => [
  ...ledger.stepsDone.map((done) => {
    const step = ledger.scenario.knowledge
      .flatMap(({ steps }) => steps)
      .find(({ id }) => id === done.step);
    return won(done, quote(step?.text ?? done.step), 'competence', { says: 'found.step' });
  }),
  ...ledger.decisions.flatMap((decision): Evidence[] => {
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
  ...(ledger.ended === undefined ? [] : [outcome(ledger, ledger.ended)]),
];

const outcome = (ledger: Ledger, ended: NonNullable<Ledger['ended']>): Evidence => {
  const where = { at: ended.at, stage: stageAt(ledger.log, ended.at) };
  if (leftAfterThreat(ledger, ended.outcome))
    return won(where, 'the end of the call', 'competence', { says: 'found.ended-after-threat' }, 2);
  if (handedOnFairly(ledger, ended.outcome))
    return won(where, 'the end of the call', 'competence', { says: 'found.ended-with-lead' }, 2);
  return GOOD.includes(ended.outcome)
    ? won(where, 'the end of the call', 'competence', { says: 'found.ended-well' }, 2)
    : lost(
        where,
        'the end of the call',
        'competence',
        { says: 'found.ended-open' },
        { says: 'better.step-by-step' },
        4,
      );
};

/** Whether the trainee ended a call in which there had been a threat, by leaving it or by handing it on. */
const leftAfterThreat = ({ decisions, threatenedAt }: Ledger, outcome: Outcome): boolean =>
  threatenedAt !== undefined &&
  (['cut-off', 'handed-over'].includes(outcome) ||
    decisions.some(
      ({ at, chosen }) => at > threatenedAt && makes(chosen, ['leave-safely', 'hand-to-lead']),
    ));

/** Whether the trainee handed the call on, after a warning and a second. */
const handedOnFairly = (ledger: Ledger, outcome: Outcome): boolean => {
  const { decisions, log } = ledger;
  return (
    outcome === 'handed-over' &&
    (cuesOf(log, 'handed-over').some(({ warnings }) => warnings >= WARNINGS) ||
      decisions.some(
        ({ at, chosen }) =>
          makes(chosen, ['hand-to-lead']) && warningsBefore(ledger, at) >= WARNINGS,
      ))
  );
};
