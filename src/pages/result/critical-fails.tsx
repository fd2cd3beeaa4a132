import { CRITICAL_CAP } from '../../scoring/index.ts';
import type { RunResult } from '../../store/run-result.ts';
import type { Showing } from '../../store/showing.ts';
import { clock } from '../../words/numbers.ts';
import { say } from '../../words/say.ts';
import { EvidenceWords } from './evidence-words.tsx';

interface Props {
  readonly result: RunResult;
  readonly told: Showing;
}

/** What must not happen on any call, and did. */
export const CriticalFails = ({ result: { scorecard, view }, told }: Props) => {
  const { criticalFails } = scorecard;
  if (criticalFails.length === 0) return null;
  return (
    <section className="fails" aria-labelledby="fails">
      <h2 id="fails">{say('debrief.fails-head', { number: CRITICAL_CAP })}</h2>
      <ul>
        {criticalFails.map(({ at, what, better }) => (
          <li key={`${at} ${what.says}`}>
            <p>
              <span className="num">{clock(at - (view.answeredAt ?? 0))}</span>{' '}
              <EvidenceWords said={what} told={told} />
            </p>
            <p className="better">
              <b>{say('debrief.better')}</b> <EvidenceWords said={better} told={told} />
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
};
