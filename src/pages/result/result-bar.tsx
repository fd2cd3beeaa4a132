import type { KeptRun } from '../../store/archive.ts';
import type { RunResult } from '../../store/run-result.ts';
import { Icon } from '../icon.tsx';
import { Mark } from '../mark.tsx';
import { callAddress, DESK, listenAddress } from '../route.ts';

interface Props {
  readonly result: RunResult;
  readonly kept: KeptRun | undefined;
}

/** Which call this was, and the ways on from here. */
export const ResultBar = ({ result: { scenario, record, view }, kept }: Props) => (
  <header className="result-bar">
    <Mark />
    <p>
      <b className="call-title">{scenario.title}</b>, {record.mode === 'exam' ? 'exam' : 'practice'}
      {kept && `, ${dayOf(kept.finishedAt)}`}
    </p>
    <div className="result-buttons">
      <a className="btn" href={DESK}>
        Back to the desk
      </a>
      {view.answeredAt !== undefined && (
        <a className="btn" href={listenAddress(0)}>
          <Icon name="again" />
          Listen again
        </a>
      )}
      <a className="btn primary" href={callAddress(scenario.id, record.mode)}>
        Take the call again
      </a>
    </div>
  </header>
);

/** `5 March, 21:14`; from ms since 1970. */
const dayOf = (at: number): string =>
  new Intl.DateTimeFormat('en-GB', {
    day: 'numeric',
    month: 'long',
    hour: '2-digit',
    minute: '2-digit',
  }).format(at);
