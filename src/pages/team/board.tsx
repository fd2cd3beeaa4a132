import './board.css';
import { useState } from 'react';
import { useStore } from 'zustand';
import type { TeamStore } from '../../team/index.ts';
import { say } from '../../words/say.ts';
import { BesidePicker } from './beside-picker.tsx';
import { BoardFilter, type Filter } from './board-filter.tsx';
import { MembersBoard } from './members-board.tsx';
import { TeamFrame } from './team-frame.tsx';
import { TeamsBoard } from './teams-board.tsx';
import { TroubleNote } from './trouble-note.tsx';
import { useAnswer } from './use-answer.ts';

interface Props {
  readonly team: TeamStore;
  /** the challenge that the address asks for; empty for none */
  readonly challenge: string;
}

/** Teams and members side by side, on the same work. */
export const Board = ({ team, challenge }: Props) => {
  const challenges = useStore(team, (state) => state.challenges);
  const [filter, setFilter] = useState<Filter>({
    of: challenge === '' ? '' : `challenge ${challenge}`,
    call: '',
    mode: challenges.find(({ id }) => id === challenge)?.mode ?? 'exam',
    untimed: 'no',
  });
  const [beside, setBeside] = useState<readonly string[]>([]);
  const [kind, of] = filter.of.split(' ') as [string, string?];
  const query = {
    mode: filter.mode,
    untimed: filter.untimed,
    ...(filter.call !== '' && { call: filter.call }),
    ...(kind === 'challenge' && { challenge: of }),
    ...(kind === 'season' && { season: of }),
  };
  const teams = useAnswer(team, 'board', {
    query: { ...query, ...(beside.length > 0 && { teams: beside.join(',') }) },
  });
  const members = useAnswer(team, 'membersBoard', { query });
  const { answer } = teams;
  return (
    <TeamFrame
      team={team}
      room="board"
      title={say('team-board.title')}
      lead={say('team-board.lead')}
    >
      {answer && (
        <BoardFilter
          choices={answer.choices}
          challenges={challenges}
          filter={filter}
          onChange={setFilter}
        />
      )}
      <TroubleNote trouble={teams.trouble ?? members.trouble} onAgain={teams.again} />
      {answer && <TeamsBoard teams={answer.teams} overall={answer.overall} />}
      {kind !== 'challenge' && <BesidePicker team={team} beside={beside} onChange={setBeside} />}
      {members.answer && <MembersBoard {...members.answer} />}
    </TeamFrame>
  );
};
