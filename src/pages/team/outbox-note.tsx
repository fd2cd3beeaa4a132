import { useStore } from 'zustand';
import type { TeamStore, WaitingRun } from '../../team/index.ts';
import { dayAndTime, teamWords } from '../../words/team/index.ts';

/** What has not arrived at the server yet, and why; and what has, since the page was opened. */
export const OutboxNote = ({ team }: { readonly team: TeamStore }) => {
  const w = teamWords().outbox;
  const { waiting, arrived, keeps, session, sendNow, drop } = useStore(team);
  const own = (run: WaitingRun): boolean => ['', session?.me?.id].includes(run.member);
  const toSend = waiting.filter(({ refused }) => !refused);
  const refused = waiting.filter((run) => run.refused);
  return (
    <section className={waiting.length > 0 ? 'outbox' : ''} aria-label={w.title}>
      <div role="status">
        {toSend.length > 0 && <p>{w.some(toSend.length)}</p>}
        {toSend.length > 0 && !keeps && <p>{w.notKept}</p>}
        {refused.length > 0 && <p>{w.refused(refused.length)}</p>}
        {arrived.slice(0, 3).map(({ attempt, title, total }) => (
          <p key={attempt}>{w.arrived(title, total)}</p>
        ))}
      </div>
      {waiting.length > 0 && (
        <ul>
          {waiting.map((run) => (
            <li key={run.attempt}>
              <span>
                <b>{run.title}</b>, {w.finished(dayAndTime(run.finishedAt))}.{' '}
                {own(run) ? why(run) : w.otherMember}
              </span>
              {(run.refused || !own(run)) && (
                <button className="btn" type="button" onClick={() => void drop(run.attempt)}>
                  {w.drop}
                </button>
              )}
            </li>
          ))}
        </ul>
      )}
      {toSend.some(own) && (
        <button className="btn" type="button" onClick={() => void sendNow()}>
          {w.now}
        </button>
      )}
    </section>
  );
};

const why = ({ trouble }: WaitingRun): string => {
  const { trouble: words, outbox } = teamWords();
  if (!trouble) return outbox.onItsWay;
  if (trouble.code === 'unreachable') return outbox.unreachable;
  return words[trouble.code] ?? trouble.detail;
};
