import { useState } from 'react';
import type { DeskStore } from '../../store/desk-store.ts';
import type { Answer, TeamStore } from '../../team/index.ts';
import { clock } from '../../words/numbers.ts';
import { teamWords } from '../../words/team/index.ts';
import { TRAINER } from '../route.ts';
import { Scrolling } from '../scrolling.tsx';
import { type Circle, Decisions } from './decisions.tsx';
import { Choice } from './field.tsx';
import { ModeChoice } from './mode-choice.tsx';
import { TeamFrame } from './team-frame.tsx';
import { TroubleNote } from './trouble-note.tsx';
import { useAnswer } from './use-answer.ts';

interface Props {
  readonly team: TeamStore;
  readonly desk: DeskStore;
}

/** For trainers: which calls cost the time, which are worn out, and where each goes wrong. */
export const Trainers = ({ team, desk }: Props) => {
  const { trainers: w, board } = teamWords();
  const [circle, setCircle] = useState<Circle>({ whose: 'own-team', mode: 'exam', untimed: 'no' });
  const [chosen, choose] = useState<string>();
  const { answer, trouble, again } = useAnswer(team, 'callFigures', { query: circle });
  const change = (changed: Partial<Circle>) => setCircle({ ...circle, ...changed });
  const call = answer?.calls.find(({ hash }) => hash === chosen) ?? answer?.calls[0];
  return (
    <TeamFrame team={team} room="trainers" title={w.title} lead={w.lead}>
      <section className="in-line board-filter" aria-label={board.filter}>
        <Choice
          label={w.whose}
          value={circle.whose}
          choices={[
            ['own-team', w.ownTeam],
            ['all-teams', w.allTeams],
          ]}
          onChoose={(whose) => change({ whose })}
        />
        <ModeChoice label={board.mode} value={circle.mode} onChoose={(mode) => change({ mode })} />
        <Choice
          label={board.timing}
          value={circle.untimed}
          choices={[
            ['no', board.timed],
            ['yes', board.untimed],
          ]}
          onChoose={(untimed) => change({ untimed })}
        />
      </section>
      <TroubleNote trouble={trouble} onAgain={again} />
      {answer?.calls.length === 0 && <p className="nothing">{w.none}</p>}
      {answer && answer.calls.length > 0 && <CallsTable calls={answer.calls} />}
      {answer && call && (
        <section aria-labelledby="wrong">
          <h2 id="wrong">{w.wrong}</h2>
          <div className="in-line">
            <Choice
              label={board.call}
              value={call.hash}
              choices={answer.calls.map(({ hash, title }) => [hash, title] as const)}
              onChoose={choose}
            />
          </div>
          <Decisions key={call.hash} team={team} desk={desk} hash={call.hash} circle={circle} />
        </section>
      )}
      <p className="hint">
        {w.files} <a href={TRAINER}>{w.filesLink}</a>
      </p>
    </TeamFrame>
  );
};

const CallsTable = ({ calls }: Pick<Answer<'callFigures'>, 'calls'>) => {
  const { trainers: w } = teamWords();
  return (
    <section aria-labelledby="cost">
      <h2 id="cost">{w.cost}</h2>
      <p className="hint">{w.costHint}</p>
      <Scrolling labelledBy="cost">
        <table className="call-figures">
          <thead>
            <tr>
              <th scope="col">{w.call}</th>
              <th scope="col" className="figure">
                {w.runs}
              </th>
              <th scope="col" className="figure">
                {w.extra}
              </th>
              <th scope="col" className="figure">
                {w.meanCall}
              </th>
              <th scope="col" className="figure">
                {w.possible}
              </th>
              <th scope="col" className="figure">
                {w.first}
              </th>
              <th scope="col" className="figure">
                {w.later}
              </th>
              <th scope="col">{w.worn}</th>
            </tr>
          </thead>
          <tbody>
            {calls.map((call) => (
              <tr key={call.hash}>
                <th scope="row">
                  {call.title}
                  <small>{call.caller}</small>
                </th>
                <td className="num figure">{call.runs}</td>
                <td className="num figure">{clock(call.extraMs)}</td>
                <td className="num figure">{clock(call.times.callMs)}</td>
                <td className="num figure">{clock(call.times.possibleMs)}</td>
                <td className="num figure">{mean(call.first)}</td>
                <td className="num figure">{mean(call.later)}</td>
                <td>{w.wornWords[call.worn]}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </Scrolling>
    </section>
  );
};

const mean = (of: number | null): string => (of === null ? '–' : `${Math.round(of)}`);
