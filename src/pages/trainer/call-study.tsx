import { useId } from 'react';
import type { CallStudy } from '../../explore/index.ts';
import type { Scenario } from '../../scenario/scenario.ts';
import { capital, counted, STAGE_WORDS } from '../words.ts';
import { StudyMap } from './study-map.tsx';

interface Props {
  readonly study: CallStudy;
  readonly scenario: Scenario;
}

const percent = (share: number): string => `${Math.round(share * 100)} %`;

/** What the runs say of one call: the map, and each decision in a table. */
export const CallStudyView = ({ study, scenario }: Props) => {
  const id = useId();
  const words = new Map(
    [...Object.values(scenario.beats).flatMap((beat) => beat.replies), ...scenario.snaps].map(
      (reply) => [reply.id, reply.says],
    ),
  );
  return (
    <section className="call-study" aria-labelledby={id}>
      <h2 id={id}>{scenario.title}</h2>
      <p>
        {counted(study.runs, 'run')}, half of them at {study.median} or better;{' '}
        {study.relapsed === 0
          ? 'in none was a calm caller lost again'
          : `in ${study.relapsed} a calm caller was lost again`}
        .
      </p>
      <p className="hint">
        A choice is good when it won at least half of what there was to win at that moment. “Upper
        half less lower” is by how many points of a hundred the better half of the runs chose well
        more often: about nought means that a decision tells nobody apart.
      </p>
      <StudyMap study={study} scenario={scenario} />
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a table that scrolls has to be reached by the keys */}
      <section className="scrolls" tabIndex={0} aria-label={`Decisions: ${scenario.title}`}>
        <table>
          <thead>
            <tr>
              <th scope="col">Stage</th>
              <th scope="col">Beat</th>
              <th scope="col">What was chosen</th>
              <th scope="col" className="figure">
                Good choices
              </th>
              <th scope="col" className="figure">
                Upper half less lower
              </th>
              <th scope="col" className="figure">
                Lost again
              </th>
              <th scope="col" className="figure">
                Cut in
              </th>
            </tr>
          </thead>
          <tbody>
            {study.beats.map((beat) => (
              <tr key={beat.beat}>
                <td className="num">
                  {scenario.beats[beat.beat]?.stage
                    .map((stage) => STAGE_WORDS[stage].number)
                    .join(' ')}
                </td>
                <th scope="row">{capital(beat.beat.replaceAll('-', ' '))}</th>
                <td>
                  <ul className="chosen">
                    {beat.replies.map(({ reply, chosen, good }) => (
                      <li key={reply}>
                        <b className="num">{chosen}</b>
                        <span>{words.get(reply) ?? reply}</span>
                        <small className="num">
                          {chosen > 0 && `good ${percent(good / chosen)}`}
                        </small>
                      </li>
                    ))}
                  </ul>
                </td>
                <td className="num figure">{beat.good === undefined ? '–' : percent(beat.good)}</td>
                <td className="num figure">
                  {beat.discrimination === undefined ? 'too few' : signed(beat.discrimination)}
                </td>
                <td className="num figure">{beat.relapses}</td>
                <td className="num figure">{beat.interruptions}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </section>
  );
};

/** A difference of shares, in points of a hundred. */
const signed = (share: number): string => {
  const points = Math.round(share * 100);
  return points > 0 ? `+${points}` : `${points}`.replace('-', '−');
};
