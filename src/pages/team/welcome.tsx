import type { Answer, TeamStore } from '../../team/index.ts';
import { teamWords } from '../../words/team/index.ts';
import { Once } from './once.tsx';
import { TeamFrame } from './team-frame.tsx';

interface Props {
  readonly team: TeamStore;
  readonly welcome: Answer<'join'>;
  readonly onKept: () => void;
}

/** Somebody has just come in: here is their way back, this once. */
export const Welcome = ({ team, welcome, onKept }: Props) => {
  const w = teamWords().welcome;
  const { recoveryCode } = welcome;
  const { name } = welcome.team;
  return (
    <TeamFrame team={team} room="home" title={w.title(name)} lead={w.lead}>
      <div className="sheet">
        <p>{w.words}</p>
        <Once
          label={w.code}
          secret={recoveryCode}
          file={{ name: 'hold-the-line-recovery.txt', text: w.file(name, recoveryCode) }}
        />
        <button className="btn primary" type="button" onClick={onKept}>
          {w.kept}
        </button>
      </div>
    </TeamFrame>
  );
};
