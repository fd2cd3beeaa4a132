import { useState } from 'react';
import type { DeskStore } from '../../store/desk-store.ts';
import type { Answer, TeamStore } from '../../team/index.ts';
import { clock } from '../../words/numbers.ts';
import { say } from '../../words/say.ts';
import { TRAINER } from '../route.ts';
import { Scrolling } from '../scrolling.tsx';
import { CallTitle, useTitles } from './call-title.tsx';
import { type Circle, Decisions } from './decisions.tsx';
import { Choice, callChoice } from './field.tsx';
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
  const [circle, setCircle] = useState<Circle>({ whose: 'own-team', mode: 'exam', untimed: 'no' });
  const [chosen, choose] = useState<string>();
  const { answer, trouble, again } = useAnswer(team, 'callFigures', { query: circle });
  const titled = useTitles();
  const change = (changed: Partial<Circle>) => setCircle({ ...circle, ...changed });
  const call = answer?.calls.find(({ hash }) => hash === chosen) ?? answer?.calls[0];
  return (
    <TeamFrame
      team={team}
      room="trainers"
      title={say('team-trainers.title')}
      lead={say('team-trainers.lead')}
    >
      <section className="in-line board-filter" aria-label={say('team-board.filter')}>
        <Choice
          label={say('team-trainers.whose')}
          value={circle.whose}
          choices={[
            ['own-team', say('team-trainers.own-team')],
            ['all-teams', say('team-trainers.all-teams')],
          ]}
          onChoose={(whose) => change({ whose })}
        />
        <ModeChoice
          label={say('team-board.mode')}
          value={circle.mode}
          onChoose={(mode) => change({ mode })}
        />
        <Choice
          label={say('team-board.timing')}
          value={circle.untimed}
          choices={[
            ['no', say('team-board.timed')],
            ['yes', say('team-board.untimed')],
          ]}
          onChoose={(untimed) => change({ untimed })}
        />
      </section>
      <TroubleNote trouble={trouble} onAgain={again} />
      {answer?.calls.length === 0 && <p className="nothing">{say('team-trainers.none')}</p>}
      {answer && answer.calls.length > 0 && <CallsTable calls={answer.calls} />}
      {answer && call && (
        <section aria-labelledby="wrong">
          <h2 id="wrong">{say('team-trainers.wrong')}</h2>
          <div className="in-line">
            <Choice
              label={say('team-board.call')}
              value={call.hash}
              choices={answer.calls.map(({ hash, title }) => callChoice(hash, titled(title)))}
              onChoose={choose}
            />
          </div>
          <Decisions key={call.hash} team={team} desk={desk} hash={call.hash} circle={circle} />
        </section>
      )}
      <p className="hint">
        {say('team-trainers.files')} <a href={TRAINER}>{say('team-trainers.files-link')}</a>
      </p>
    </TeamFrame>
  );
};

const CallsTable = ({ calls }: Pick<Answer<'callFigures'>, 'calls'>) => {
  return (
    <section aria-labelledby="cost">
      <h2 id="cost">{say('team-trainers.cost')}</h2>
      <p className="hint">{say('team-trainers.cost-hint')}</p>
      <Scrolling labelledBy="cost">
        <table className="call-figures">
          <thead>
            <tr>
              <th scope="col">{say('team-trainers.call')}</th>
              <th scope="col" className="figure">
                {say('team-trainers.runs')}
              </th>
              <th scope="col" className="figure">
                {say('team-trainers.extra')}
              </th>
              <th scope="col" className="figure">
                {say('team-trainers.mean-call')}
              </th>
              <th scope="col" className="figure">
                {say('team-trainers.possible')}
              </th>
              <th scope="col" className="figure">
                {say('team-trainers.first')}
              </th>
              <th scope="col" className="figure">
                {say('team-trainers.later')}
              </th>
              <th scope="col">{say('team-trainers.worn')}</th>
            </tr>
          </thead>
          <tbody>
            {calls.map((call) => (
              <tr key={call.hash}>
                <th scope="row">
                  <CallTitle title={call.title} />
                  <small>{call.caller}</small>
                </th>
                <td className="num figure">{call.runs}</td>
                <td className="num figure">{clock(call.extraMs)}</td>
                <td className="num figure">{clock(call.times.callMs)}</td>
                <td className="num figure">{clock(call.times.possibleMs)}</td>
                <td className="num figure">{mean(call.first)}</td>
                <td className="num figure">{mean(call.later)}</td>
                <td>{say(`team-trainers.worn-words.${call.worn}`)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </Scrolling>
    </section>
  );
};

const mean = (of: number | null): string => (of === null ? '–' : `${Math.round(of)}`);
