import type { Answer, TeamStore } from '../../team/index.ts';
import { say } from '../../words/say.ts';
import { Once } from './once.tsx';
import { TeamFrame } from './team-frame.tsx';

interface Props {
  readonly team: TeamStore;
  readonly welcome: Answer<'join'>;
  readonly onKept: () => void;
}

/** Somebody has just come in: here is their way back, this once. */
export const Welcome = ({ team, welcome, onKept }: Props) => {
  const { recoveryCode } = welcome;
  const { name } = welcome.team;
  return (
    <TeamFrame
      team={team}
      room="home"
      title={say('team-welcome.title', { team: name })}
      lead={say('team-welcome.lead')}
    >
      <div className="sheet">
        <p>{say('team-welcome.words')}</p>
        <Once
          label={say('team-welcome.code')}
          secret={recoveryCode}
          file={{
            name: 'hold-the-line-recovery.txt',
            text: say('team-welcome.file', { team: name, code: recoveryCode }),
          }}
        />
        <button className="btn primary" type="button" onClick={onKept}>
          {say('team-welcome.kept')}
        </button>
      </div>
    </TeamFrame>
  );
};
