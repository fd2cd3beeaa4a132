import type { Answer } from '../../team/index.ts';
import { day } from '../../words/dates.ts';
import { say } from '../../words/say.ts';
import { Scrolling } from '../scrolling.tsx';

export type ListedTeam = Answer<'operatorTeams'>['teams'][number];

interface Props {
  readonly teams: readonly ListedTeam[];
  readonly onInvite: (team: ListedTeam) => void;
  readonly onDelete: (team: ListedTeam) => void;
}

/** The teams of a server, each with what the operator can do for it. */
export const TeamsTable = ({ teams, onInvite, onDelete }: Props) => (
  <Scrolling labelledBy="teams">
    <table className="members server-teams">
      <thead>
        <tr>
          <th scope="col">{say('operator.name')}</th>
          <th scope="col">{say('operator.people')}</th>
          <th scope="col">{say('operator.founded')}</th>
          <th scope="col">{say('operator.act')}</th>
        </tr>
      </thead>
      <tbody>
        {teams.map((team) => (
          <tr key={team.id}>
            <th scope="row">
              <bdi>{team.name}</bdi>
            </th>
            <td>{say('operator.count', { count: team.people })}</td>
            <td>{day(team.foundedAt)}</td>
            <td>
              <span className="team-buttons">
                <button
                  className="btn"
                  type="button"
                  aria-label={say('operator.invite-of', { team: team.name })}
                  onClick={() => onInvite(team)}
                >
                  {say('operator.invite')}
                </button>
                <button
                  className="btn"
                  type="button"
                  aria-label={say('operator.delete-of', { team: team.name })}
                  onClick={() => onDelete(team)}
                >
                  {say('operator.delete')}
                </button>
              </span>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  </Scrolling>
);
