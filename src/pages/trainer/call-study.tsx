import { useId } from 'react';
import type { CallStudy } from '../../explore/index.ts';
import type { Scenario } from '../../scenario/scenario.ts';
import { percent } from '../../words/numbers.ts';
import { say } from '../../words/say.ts';
import { capital } from '../capital.ts';
import { Scrolling } from '../scrolling.tsx';
import { STAGE_NUMBER } from '../stage-number.ts';
import { useShown } from '../use-shown.ts';
import { StudyMap } from './study-map.tsx';

interface Props {
  readonly study: CallStudy;
  readonly scenario: Scenario;
}

/** What the runs say of one call: the map, and each decision in a table. */
export const CallStudyView = ({ study, scenario: played }: Props) => {
  const id = useId();
  const { scenario, lang, nameOf } = useShown()(played);
  const words = new Map(
    [...Object.values(scenario.beats).flatMap((beat) => beat.replies), ...scenario.snaps].map(
      (reply) => [reply.id, reply.says],
    ),
  );
  return (
    <section className="call-study" aria-labelledby={id}>
      <h2 id={id} lang={lang(scenario.title)}>
        {scenario.title}
      </h2>
      <p>{say('trainer.runs', { count: study.runs, number: study.median, of: study.relapsed })}</p>
      <p className="hint">{say('trainer.how')}</p>
      <StudyMap study={study} scenario={played} />
      <Scrolling label={say('trainer.decisions', scenario)}>
        <table>
          <thead>
            <tr>
              <th scope="col">{say('trainer.stage')}</th>
              <th scope="col">{say('trainer.beat')}</th>
              <th scope="col">{say('trainer.chosen')}</th>
              <th scope="col" className="figure">
                {say('trainer.good')}
              </th>
              <th scope="col" className="figure">
                {say('trainer.apart')}
              </th>
              <th scope="col" className="figure">
                {say('trainer.lost')}
              </th>
              <th scope="col" className="figure">
                {say('trainer.cut-in')}
              </th>
            </tr>
          </thead>
          <tbody>
            {study.beats.map((beat) => (
              <tr key={beat.beat}>
                <td className="num">
                  {scenario.beats[beat.beat]?.stage.map((stage) => STAGE_NUMBER[stage]).join(' ')}
                </td>
                <th scope="row" lang={lang(nameOf(beat.beat))}>
                  {capital(nameOf(beat.beat))}
                </th>
                <td>
                  <ul className="chosen">
                    {beat.replies.map(({ reply, chosen, good }) => (
                      <li key={reply}>
                        <b className="num">{chosen}</b>
                        <span lang={lang(words.get(reply) ?? reply)}>
                          {words.get(reply) ?? reply}
                        </span>
                        <small className="num">
                          {chosen > 0 &&
                            say('trainer.good-share', { what: percent(good / chosen) })}
                        </small>
                      </li>
                    ))}
                  </ul>
                </td>
                <td className="num figure">{beat.good === undefined ? '–' : percent(beat.good)}</td>
                <td className="num figure">
                  {beat.discrimination === undefined
                    ? say('trainer.few')
                    : signed(beat.discrimination)}
                </td>
                <td className="num figure">{beat.relapses}</td>
                <td className="num figure">{beat.interruptions}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </Scrolling>
    </section>
  );
};

/** A difference of shares, in points of a hundred. */
const signed = (share: number): string => {
  const points = Math.round(share * 100);
  return points > 0 ? `+${points}` : `${points}`.replace('-', '−');
};
