import './result.css';
import { useEffect, useMemo, useRef } from 'react';
import type { RunResult } from '../../store/run-result.ts';
import { Icon } from '../icon.tsx';
import { Mark } from '../mark.tsx';
import { usePageTitle } from '../page-title.ts';
import { callAddress, DESK } from '../route.ts';
import { ActTable } from './act-table.tsx';
import { CallChart } from './call-chart.tsx';
import { CriticalFails } from './critical-fails.tsx';
import { Dimensions } from './dimensions.tsx';
import { HandleTime } from './handle-time.tsx';
import { happenings } from './happening.ts';
import { pinned } from './pins.ts';
import { download } from './record-file.ts';
import { summaryOf } from './summary.ts';
import { Total } from './total.tsx';
import { Transcript } from './transcript.tsx';

/** What happened on the call, and why. */
export const ResultPage = ({ result }: { readonly result: RunResult }) => {
  const { scenario, record, view, log, scorecard, shortestMs } = result;
  const { caller } = scenario;
  usePageTitle('How the call went');
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => title.current?.focus({ preventScroll: true }), []);
  const acts = useMemo(() => pinned(happenings(scenario, log)), [scenario, log]);
  const start = view.answeredAt ?? 0;
  const answered = view.answeredAt !== undefined;
  const headline = scenario.endings[view.ended?.ending ?? '']?.title ?? 'The call is over.';

  return (
    <div className="day result">
      <header className="result-bar">
        <Mark />
        <p>
          <b className="call-title">{scenario.title}</b>,{' '}
          {record.mode === 'exam' ? 'exam' : 'practice'}
        </p>
        <div className="result-buttons">
          <a className="btn" href={DESK}>
            Back to the desk
          </a>
          <button className="btn" type="button" onClick={() => download(record)}>
            <Icon name="download" />
            Save the record
          </button>
          <a className="btn primary" href={callAddress(scenario.id, record.mode)}>
            Take the call again
          </a>
        </div>
      </header>
      <main className="result-main">
        <div className="told-back">
          <div className="headline">
            <div>
              <h1 ref={title} tabIndex={-1}>
                {headline}
              </h1>
              <p className="sub">{summaryOf(caller.called, log)}</p>
            </div>
            <Total scorecard={scorecard} />
          </div>
          <CriticalFails result={result} />
          {answered && (
            <section aria-label="The line of the call">
              <CallChart result={result} acts={acts} />
              <ActTable scenario={scenario} acts={acts} start={start} />
              <HandleTime callMs={(view.ended?.at ?? view.now) - start} shortestMs={shortestMs} />
            </section>
          )}
          <div className="below">
            <Dimensions scorecard={scorecard} start={start} />
            <section aria-labelledby="story">
              <h2 id="story">The story behind it</h2>
              <p className="story">{caller.story}</p>
            </section>
          </div>
        </div>
        <Transcript called={caller.called} acts={acts} start={start} />
      </main>
    </div>
  );
};
