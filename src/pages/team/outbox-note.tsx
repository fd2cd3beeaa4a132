import { useStore } from 'zustand';
import type { TeamStore, WaitingRun } from '../../team/index.ts';
import { dayAndTime } from '../../words/dates.ts';
import { say } from '../../words/say.ts';
import { Quoting } from '../quoting.tsx';
import { CallTitle, useTitles } from './call-title.tsx';

/** What has not arrived at the server yet, and why; and what has, since the page was opened. */
export const OutboxNote = ({ team }: { readonly team: TeamStore }) => {
  const { waiting, arrived, keeps, session, sendNow, drop } = useStore(team);
  const titled = useTitles();
  const own = (run: WaitingRun): boolean => ['', session?.me?.id].includes(run.member);
  const toSend = waiting.filter(({ refused }) => !refused);
  const refused = waiting.filter((run) => run.refused);
  return (
    <section className={waiting.length > 0 ? 'outbox' : ''} aria-label={say('team-outbox.title')}>
      <div role="status">
        {toSend.length > 0 && <p>{say('team-outbox.some', { count: toSend.length })}</p>}
        {toSend.length > 0 && !keeps && <p>{say('team-outbox.not-kept')}</p>}
        {refused.length > 0 && <p>{say('team-outbox.refused', { count: refused.length })}</p>}
        {arrived.slice(0, 3).map(({ attempt, title: given, total }) => {
          const { title, lang } = titled(given);
          const sentence = say('team-outbox.arrived', { title, total });
          return (
            <p key={attempt}>
              <Quoting sentence={sentence} words={title} lang={lang} />
            </p>
          );
        })}
      </div>
      {waiting.length > 0 && (
        <ul>
          {waiting.map((run) => (
            <li key={run.attempt}>
              <span>
                <b>
                  <CallTitle title={run.title} />
                </b>
                , {say('team-outbox.finished', { when: dayAndTime(run.finishedAt) })}.{' '}
                {own(run) ? why(run) : say('team-outbox.other-member')}
              </span>
              {(run.refused || !own(run)) && (
                <button className="btn" type="button" onClick={() => void drop(run.attempt)}>
                  {say('team-outbox.drop')}
                </button>
              )}
            </li>
          ))}
        </ul>
      )}
      {toSend.some(own) && (
        <button className="btn" type="button" onClick={() => void sendNow()}>
          {say('team-outbox.now')}
        </button>
      )}
    </section>
  );
};

const why = ({ trouble }: WaitingRun): string => {
  if (!trouble) return say('team-outbox.on-its-way');
  if (trouble.code === 'unreachable') return say('team-outbox.unreachable');
  return say(`team-trouble.${trouble.code}`);
};
