import type { KeptRun } from '../../store/archive.ts';
import type { RunResult } from '../../store/run-result.ts';
import type { Showing } from '../../store/showing.ts';
import { dayOfYear } from '../../words/dates.ts';
import { say } from '../../words/say.ts';
import { Icon } from '../icon.tsx';
import { Mark } from '../mark.tsx';
import { callAddress, DESK, listenAddress } from '../route.ts';

interface Props {
  readonly result: RunResult;
  readonly kept: KeptRun | undefined;
  readonly told: Showing;
}

/** Which call this was, and the ways on from here. */
export const ResultBar = ({ result: { record, view }, kept, told: { scenario, lang } }: Props) => (
  <header className="result-bar">
    <Mark />
    <p>
      <b className="call-title" lang={lang(scenario.title)}>
        {scenario.title}
      </b>
      , {say(`debrief.${record.mode}`)}
      {kept && `, ${dayOfYear(kept.finishedAt)}`}
    </p>
    <div className="result-buttons">
      <a className="btn" href={DESK}>
        {say('common.back-to-desk')}
      </a>
      {view.answeredAt !== undefined && (
        <a className="btn" href={listenAddress(0)}>
          <Icon name="again" />
          {say('debrief.listen-again')}
        </a>
      )}
      <a className="btn primary" href={callAddress(scenario.id, record.mode)}>
        {say('debrief.take-again')}
      </a>
    </div>
  </header>
);
