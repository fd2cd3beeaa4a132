import type { RunResult } from '../../store/run-result.ts';
import type { Showing } from '../../store/showing.ts';
import { clock } from '../../words/numbers.ts';
import { say } from '../../words/say.ts';

import { EvidenceWords } from './evidence-words.tsx';
import { deltaOf, plusOf, type Standout } from './plus-delta.ts';

interface Props {
  readonly result: RunResult;
  readonly told: Showing;
  /** opens what happened at a time, in virtual ms */
  readonly onOpen: (at: number, opener: HTMLElement) => void;
}

/** One thing to keep and one to change; more than that is kept by nobody. */
export const PlusDelta = ({ result, told, onOpen }: Props) => {
  const plus = plusOf(result.scorecard);
  const delta = deltaOf(result.scorecard);
  if (!plus && !delta) return null;
  const item = (sign: 'helped' | 'cost', head: string, { evidence }: Standout) => (
    <div className={sign}>
      <h2>{head}</h2>
      <p>
        <button
          className="link num"
          type="button"
          aria-label={say('debrief.open-moment', {
            time: clock(evidence.at - (result.view.answeredAt ?? 0)),
          })}
          onClick={(event) => onOpen(evidence.at, event.currentTarget)}
        >
          {clock(evidence.at - (result.view.answeredAt ?? 0))}
        </button>{' '}
        <EvidenceWords said={evidence.what} told={told} />
      </p>
      {evidence.better && (
        <p className="better">
          <b>{say('debrief.better')}</b> <EvidenceWords said={evidence.better} told={told} />
        </p>
      )}
    </div>
  );
  return (
    <section className="plus-delta" aria-label={say('debrief.keep-change')}>
      {plus && item('helped', say('debrief.keep-this'), plus)}
      {delta && item('cost', say('debrief.change-this'), delta)}
    </section>
  );
};
