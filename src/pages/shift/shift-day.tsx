import { type CSSProperties, useMemo } from 'react';
import { useStore } from 'zustand';
import type { DeskStore } from '../../store/desk-store.ts';
import type { Shift } from '../../store/kept-shift.ts';
import { type DayCall, dayOf } from '../../store/shift-day.ts';
import { clock, percent } from '../../words/numbers.ts';
import { say } from '../../words/say.ts';
import { PaperPage } from '../paper-page.tsx';
import { RESULT } from '../route.ts';
import { Scrolling } from '../scrolling.tsx';
import { useShown } from '../use-shown.ts';
import { DayComposure, DayLine } from './day-line.tsx';

interface Props {
  readonly shift: Shift;
  readonly desk: DeskStore;
  readonly onAnother: () => void;
}

/** Composure at the beginning and at the end of a call, of 100. */
const fromTo = ({ composure }: DayCall) => ({
  number: Math.round((composure[0] ?? 0) / 10),
  total: Math.round((composure.at(-1) ?? 0) / 10),
});

/** The picture of the day: each call's line side by side, what the day came to, and one thing to take along. */
export const ShiftDay = ({ shift, desk, onAnother }: Props) => {
  const { runs, scenario, lookBack } = useStore(desk);
  const day = useMemo(() => dayOf(shift, runs, scenario), [shift, runs, scenario]);
  const shown = useShown();
  const { calls, takeAlong } = day;
  const open = ({ result, kept }: DayCall) => {
    lookBack(result, kept);
    location.hash = RESULT;
  };
  const longest = Math.max(...calls.map(({ callMs }) => callMs));
  const wide = ({ callMs }: DayCall): CSSProperties =>
    ({ flexGrow: callMs, '--share': callMs / longest }) as CSSProperties;
  const plan = takeAlong && {
    cue: say(`plan.cue-${takeAlong.habit}`),
    act: say(`plan.act-${takeAlong.habit}`),
  };

  return (
    <PaperPage
      arrives
      title={say('shift.day')}
      lead={
        calls.length === 0
          ? say('shift.gone')
          : `${say('shift.day-lead', { count: calls.length, time: clock(day.callMs), number: day.mean })} ${say('shift.fails', { count: day.criticalFails })}`
      }
    >
      {calls.length > 0 && (
        <>
          <section aria-labelledby="lines">
            <h2 id="lines">{say('shift.lines')}</h2>
            <p className="hint">{say('shift.lines-words')}</p>
            <ol className="shift-lines">
              {calls.map((call) => (
                <li key={call.kept.id} style={wide(call)}>
                  <DayLine call={call} />
                  <b>{call.result.scenario.caller.called}</b>
                  <span className="num">{call.kept.total}</span>
                </li>
              ))}
            </ol>
          </section>
          <section aria-labelledby="composure">
            <h2 id="composure">{say('shift.composure')}</h2>
            <p className="hint">{say('shift.composure-words')}</p>
            <ol className="shift-lines">
              {calls.map((call) => (
                <li key={call.kept.id} style={wide(call)}>
                  <DayComposure call={call} />
                  <span className="num">{say('shift.from-to', fromTo(call))}</span>
                </li>
              ))}
            </ol>
          </section>
          <section aria-labelledby="along">
            <h2 id="along">{say('shift.along')}</h2>
            <p>
              {takeAlong
                ? say('shift.along-share', {
                    what: say(`dimension-within.${takeAlong.dimension}`),
                    says: percent(takeAlong.taken / takeAlong.of),
                  })
                : say('shift.along-none')}
            </p>
            {plan && (
              <p className="if-then">{say('common.plan', { what: plan.cue, other: plan.act })}</p>
            )}
          </section>
          <section aria-labelledby="numbers">
            <h2 id="numbers">{say('shift.numbers')}</h2>
            <Scrolling labelledBy="numbers">
              <table className="day-numbers">
                <thead>
                  <tr>
                    <th scope="col">{say('shift.call')}</th>
                    <th scope="col">{say('shift.score')}</th>
                    <th scope="col">{say('shift.lasted')}</th>
                    <th scope="col">{say('shift.composure-short')}</th>
                    <td />
                  </tr>
                </thead>
                <tbody>
                  {calls.map((call) => {
                    const {
                      scenario: { title },
                      lang,
                    } = shown(call.result.scenario);
                    return (
                      <tr key={call.kept.id}>
                        <th scope="row" lang={lang(title)}>
                          {title}
                        </th>
                        <td className="num">{call.kept.total}</td>
                        <td className="num">{clock(call.callMs)}</td>
                        <td className="num">{say('shift.from-to', fromTo(call))}</td>
                        <td>
                          <button
                            className="btn"
                            type="button"
                            aria-label={say('shift.debrief-of', { title })}
                            onClick={() => open(call)}
                          >
                            {say('shift.debrief')}
                          </button>
                        </td>
                      </tr>
                    );
                  })}
                </tbody>
              </table>
            </Scrolling>
          </section>
        </>
      )}
      <div className="shift-answers">
        <button className="btn primary" type="button" onClick={onAnother}>
          {say('shift.another')}
        </button>
      </div>
    </PaperPage>
  );
};
