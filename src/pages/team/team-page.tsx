import { useState } from 'react';
import { useStore } from 'zustand';
import type { DeskStore } from '../../store/desk-store.ts';
import type { Answer, TeamStore } from '../../team/index.ts';
import { say } from '../../words/say.ts';
import { Notice } from '../notice.tsx';
import type { Parts } from '../parts.ts';
import { type Route, teamAddress } from '../route.ts';
import { AttemptRoute } from './attempt-route.tsx';
import { Board } from './board.tsx';
import { DeskOfTitles } from './call-title.tsx';
import { Challenges } from './challenges.tsx';
import { Doors } from './doors.tsx';
import { Home } from './home.tsx';
import { Join } from './join.tsx';
import { MyData } from './my-data.tsx';
import { OutboxNote } from './outbox-note.tsx';
import { TeamSettings } from './settings.tsx';
import { Trainers } from './trainers.tsx';
import { Welcome } from './welcome.tsx';

interface Props {
  readonly route: Extract<Route, { page: 'team' | 'attempt' }>;
  readonly team: TeamStore;
  readonly desk: DeskStore;
  readonly parts: Parts;
}

const Room = ({ route, team, desk, parts }: Props) => {
  const { status, session } = useStore(team);
  const [welcome, setWelcome] = useState<Answer<'join'>>();
  if (route.page === 'attempt')
    return <AttemptRoute key={route.attempt} id={route.attempt} {...{ team, desk, parts }} />;
  const { room, code } = route;
  if (welcome)
    return (
      <Welcome
        team={team}
        welcome={welcome}
        onKept={() => {
          setWelcome(undefined);
          location.hash = teamAddress(welcome.me.role === 'lead' ? 'home' : 'challenges');
        }}
      />
    );
  const enter = (given: Answer<'join'>) => {
    setWelcome(given);
    void team.getState().enter(given);
  };
  if (status === 'reading') return <Notice title={say('common.one-moment')} waiting />;
  if (room === 'join') return <Join key={code} team={team} code={code} onWelcome={enter} />;
  if (status === 'unreachable')
    return (
      <Notice title={say('common.team-unreachable')}>
        <p>{say('team.unreachable-words')}</p>
        <OutboxNote team={team} />
        <button className="btn" type="button" onClick={() => void team.getState().look()}>
          {say('common.try-again')}
        </button>
      </Notice>
    );
  if (status === 'out') return <Doors team={team} came={code} onWelcome={enter} />;
  if (room === 'challenges') return <Challenges team={team} desk={desk} />;
  if (room === 'board') return <Board key={code} team={team} challenge={code} />;
  if (room === 'trainers' && session?.me?.role !== 'member')
    return <Trainers team={team} desk={desk} />;
  if (room === 'settings') return <TeamSettings team={team} />;
  if (room === 'data') return <MyData team={team} desk={desk} />;
  return <Home team={team} came={code} />;
};

/** Everything about the team, loaded when somebody goes there. */
const TeamPage = (props: Props) => (
  <DeskOfTitles value={props.desk}>
    <Room {...props} />
  </DeskOfTitles>
);

export default TeamPage;
