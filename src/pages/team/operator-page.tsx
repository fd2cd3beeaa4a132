import { useState } from 'react';
import { useStore } from 'zustand';
import type { TeamStore } from '../../team/index.ts';
import { say } from '../../words/say.ts';
import { Notice } from '../notice.tsx';
import { OperatorDeeds } from './operator-deeds.tsx';
import { OperatorDoor } from './operator-door.tsx';
import { OperatorTeams } from './operator-teams.tsx';
import { useOperatorDeed } from './operator-trouble.ts';
import { TeamFrame } from './team-frame.tsx';
import { TroubleNote } from './trouble-note.tsx';
import { useAnswer } from './use-answer.ts';

/** For whoever runs the server; it is fetched by nobody else. */
const OperatorPage = ({ team }: { readonly team: TeamStore }) => {
  const { status, offline, session } = useStore(team);
  const isIn = session?.operator === true;
  const [wasIn, setWasIn] = useState(isIn);
  const [arrives, setArrives] = useState(false);
  if (isIn !== wasIn) {
    setWasIn(isIn);
    setArrives(true);
  }
  if (status === 'reading') return <Notice title={say('common.one-moment')} waiting />;
  // a link that is shown once stays where it is
  if (isIn) return <OperatorDesk team={team} arrives={arrives} />;
  if (status === 'unreachable' || offline)
    return (
      <Notice title={say('common.team-unreachable')}>
        <button className="btn" type="button" onClick={() => void team.getState().look()}>
          {say('common.try-again')}
        </button>
      </Notice>
    );
  return <OperatorDoor team={team} wasIn={arrives} />;
};

const OperatorDesk = ({
  team,
  arrives,
}: {
  readonly team: TeamStore;
  readonly arrives: boolean;
}) => {
  const deeds = useAnswer(team, 'operatorDeeds');
  const { busy, trouble, run } = useOperatorDeed(team);
  const signOut = () =>
    run(async () => {
      const { ask, leave } = team.getState();
      await ask('signOut');
      await leave(false);
    });
  return (
    <TeamFrame
      team={team}
      room="operator"
      title={say('operator.title')}
      lead={say('operator.lead')}
      arrives={arrives}
    >
      <p className="team-buttons">
        <button className="btn" type="button" disabled={busy} onClick={() => void signOut()}>
          {say('operator.sign-out')}
        </button>
      </p>
      <TroubleNote trouble={trouble} />
      <OperatorTeams team={team} onDone={deeds.again} />
      <OperatorDeeds team={team} asked={deeds} />
    </TeamFrame>
  );
};

export default OperatorPage;
