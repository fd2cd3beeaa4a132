import './due-calls.css';
import { useEffect } from 'react';
import { useStore } from 'zustand';
import type { DeskStore } from '../../store/desk-store.ts';
import { longMemory } from '../../store/memory.ts';
import { noteTeamDue } from '../../store/team-due.ts';
import type { TeamStore } from '../../team/index.ts';
import { dayAndTime } from '../../words/dates.ts';
import { say } from '../../words/say.ts';
import { attemptAddress, teamAddress } from '../route.ts';
import { CallTitle, DeskOfTitles, useTitles } from './call-title.tsx';
import { OutboxNote } from './outbox-note.tsx';
import { TroubleNote } from './trouble-note.tsx';
import { useDeed } from './use-deed.ts';

/** So many are named on the desk; the rest is one press away. */
const MOST = 3;

interface Props {
  readonly team: TeamStore;
  readonly desk: DeskStore;
  /** told the ids of the calls that are due, once that is known */
  readonly onDue: (calls: readonly string[]) => void;
}

const Due = ({ team, onDue }: Pick<Props, 'team' | 'onDue'>) => {
  const { challenges, waiting, status, usedUpHere } = useStore(team);
  // a lead may have started something meanwhile
  useEffect(() => void team.getState().look(), [team]);
  const { busy, trouble, run } = useDeed();
  const titled = useTitles();
  const due = challenges
    .filter(({ over }) => !over)
    .flatMap((challenge) =>
      challenge.calls
        .filter(
          ({ position, done }) => done + usedUpHere(challenge.id, position) < challenge.counting,
        )
        .map((call) => ({ challenge, call })),
    );
  const ids = due.map(({ call }) => call.call).join(' ');
  useEffect(() => {
    if (status === 'reading' || status === 'unreachable') return;
    const calls = ids === '' ? [] : ids.split(' ');
    noteTeamDue(longMemory, calls);
    onDue(calls);
  }, [ids, status, onDue]);
  const take = (challenge: string, position: number) =>
    run(async () => {
      const { attempt } = await team.getState().attemptAt({ challenge, position });
      location.hash = attemptAddress(attempt.id);
    });
  if (status !== 'in' && waiting.length === 0) return null;
  return (
    <section className="due-calls" aria-labelledby="due-calls">
      <div className="list-head">
        <h2 id="due-calls">{say('team-lobby.title')}</h2>
        <a href={teamAddress('challenges')}>{say('team-lobby.all')}</a>
      </div>
      {due.length === 0 && <p>{say('team-challenges.nothing-due')}</p>}
      <ul>
        {due.slice(0, MOST).map(({ challenge, call }) => (
          <li key={`${challenge.id} ${call.position}`}>
            <span>
              <b>
                <CallTitle title={call.title} />
              </b>
              <small>
                {challenge.title}: {say(`team.mode.${challenge.mode}`)},{' '}
                {say('team-challenges.until', { when: dayAndTime(challenge.endsAt) })}
              </small>
            </span>
            <button
              className="btn"
              type="button"
              aria-label={say('team-challenges.take-of', titled(call.title))}
              disabled={busy}
              onClick={() => void take(challenge.id, call.position)}
            >
              {say('team-challenges.take')}
            </button>
          </li>
        ))}
      </ul>
      {due.length > MOST && <p>{say('team-lobby.more', { count: due.length - MOST })}</p>}
      <TroubleNote trouble={trouble} />
      <OutboxNote team={team} />
    </section>
  );
};

/** On the desk: what is due for the team, and what still waits to be handed in. */
const DueCalls = ({ team, desk, onDue }: Props) => (
  <DeskOfTitles value={desk}>
    <Due team={team} onDue={onDue} />
  </DeskOfTitles>
);

export default DueCalls;
