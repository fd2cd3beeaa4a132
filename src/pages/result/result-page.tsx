import './result.css';
import { useEffect, useMemo, useRef } from 'react';
import type { Said } from '../../store/archive.ts';
import type { DeskState } from '../../store/desk-store.ts';
import { checkPlan } from '../../store/plan-check.ts';
import type { RunResult } from '../../store/run-result.ts';
import { say } from '../../words/say.ts';
import { usePageTitle } from '../page-title.ts';
import { useShown } from '../use-shown.ts';

import { ActTable } from './act-table.tsx';
import { CallChart } from './call-chart.tsx';
import { CriticalFails } from './critical-fails.tsx';
import { Dimensions } from './dimensions.tsx';
import { goneBack } from './gone-back.ts';
import { HandleTime } from './handle-time.tsx';
import { happenings } from './happening.ts';
import { KeepAndShare } from './keep-and-share.tsx';
import { Moment } from './moment.tsx';
import { OwnViewPage } from './own-view/own-view-page.tsx';
import { pinned } from './pins.ts';
import { PlanCheck } from './plan/plan-check.tsx';
import { PlanForm } from './plan/plan-form.tsx';
import { habitFrom } from './plus-delta.ts';
import { PlusDelta } from './plus-delta.tsx';
import { Questions } from './questions.tsx';
import { ResultBar } from './result-bar.tsx';
import { retold } from './retold.ts';
import { Story } from './story.tsx';
import { summaryOf } from './summary.ts';
import { Total } from './total.tsx';
import { Transcript } from './transcript.tsx';
import { TurningPoints } from './turning-points.tsx';
import { useDebrief } from './use-debrief.ts';

interface Props extends Pick<DeskState, 'kept' | 'runs'> {
  readonly result: RunResult;
  readonly scenario: (id: string) => RunResult['scenario'] | undefined;
  /** told what the trainee says of the run */
  readonly onSay: (said: Said) => void;
}

/** What happened on the call, and why; before any number, the trainee is asked how they think it went. */
export const ResultPage = (props: Props) => {
  const { result, kept, onSay } = props;
  const { called } = result.scenario.caller;
  return kept && !kept.ownView && result.view.answeredAt !== undefined ? (
    <OwnViewPage called={called} onSaid={(ownView) => onSay({ ownView })} />
  ) : (
    // what is told back is put into words once
    <Debrief key={say('language.tag')} {...props} />
  );
};

const Debrief = ({ result: played, kept, runs, scenario: scenarioOf, onSay }: Props) => {
  const told = useShown()(played.scenario);
  const result = useMemo(() => retold(played, told), [played, told]);
  const { view, scorecard, shortestMs } = result;
  const back = goneBack(result);
  const { scenario } = told;
  const log = told.log(result.log);
  const { caller } = scenario;
  usePageTitle(say('debrief.title'));
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    // the question before it may have been scrolled
    scrollTo(0, 0);
    title.current?.focus({ preventScroll: true });
  }, []);
  const acts = useMemo(() => pinned(happenings(scenario, log)), [scenario, log]);
  const shown = useDebrief();
  const check = useMemo(
    () => kept && checkPlan(result, kept, runs, scenarioOf),
    [result, kept, runs, scenarioOf],
  );
  const start = view.answeredAt ?? 0;
  const answered = view.answeredAt !== undefined;
  const headline = scenario.endings[view.ended?.ending ?? '']?.title ?? say('debrief.call-is-over');
  const openAt = (at: number, opener: HTMLElement) => {
    const index = acts.findLastIndex(({ happening }) => happening.at <= at && 'deed' in happening);
    if (index >= 0) shown.open(index, opener);
  };

  return (
    <div className="day result">
      <ResultBar result={result} kept={kept} told={told} />
      <main className="result-main">
        <div className="told-back">
          <div className="headline">
            <div>
              <h1 ref={title} tabIndex={-1}>
                <span lang={told.lang(headline)}>{headline}</span>
              </h1>
              <p className="sub">{summaryOf(caller.called, log)}</p>
              {back !== undefined && <p className="sub">{back}</p>}
            </div>
            <Total scorecard={scorecard} />
          </div>
          {check && <PlanCheck check={check} />}
          <CriticalFails result={result} told={told} />
          {answered && (
            <section aria-label={say('debrief.the-line')}>
              <CallChart result={result} acts={acts} shown={shown} />
              <Moment result={result} told={told} acts={acts} shown={shown} />
              <ActTable scenario={scenario} lang={told.lang} acts={acts} start={start} />
              <TurningPoints result={result} told={told} acts={acts} shown={shown} />
              <HandleTime callMs={(view.ended?.at ?? view.now) - start} shortestMs={shortestMs} />
            </section>
          )}
          <div className="below">
            <div className="beside">
              <Dimensions
                scorecard={scorecard}
                told={told}
                start={start}
                own={kept?.ownView ?? {}}
              />
              {kept && <Story result={result} told={told} />}
            </div>
            <div className="beside">
              <PlusDelta result={result} told={told} onOpen={openAt} />
              {!kept && <Story result={result} told={told} />}
              {kept && (
                <>
                  <PlanForm
                    plan={kept.plan}
                    suggested={habitFrom(scorecard)}
                    onKeep={(plan) => onSay({ plan })}
                  />
                  <Questions
                    answers={kept.answers ?? {}}
                    onAnswer={(answers) => onSay({ answers })}
                  />
                </>
              )}
            </div>
          </div>
          <KeepAndShare result={result} />
        </div>
        <Transcript
          called={caller.called}
          lang={told.lang}
          acts={acts}
          start={start}
          shown={shown}
        />
      </main>
    </div>
  );
};
