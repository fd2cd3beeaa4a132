import { useRef, useState } from 'react';
import { useStore } from 'zustand';
import type { TeamStore } from '../../team/index.ts';
import { dayAndTime } from '../../words/dates.ts';
import { say } from '../../words/say.ts';
import { Check } from '../check.tsx';
import { Question } from '../question.tsx';
import { DESK } from '../route.ts';
import { TroubleNote } from './trouble-note.tsx';
import { useAnswer } from './use-answer.ts';
import { useDeed } from './use-deed.ts';

/** Where one is signed in: to sign out there, of all others, or here. */
export const Devices = ({ team }: { readonly team: TeamStore }) => {
  const { answer, trouble, again } = useAnswer(team, 'devices');
  const deed = useDeed();
  const { ask, leave } = team.getState();
  const signOut = (device: string) =>
    deed.run(async () => {
      await ask('signOutDevice', { params: { device } });
      again();
    });
  const signOutOthers = () =>
    deed.run(async () => {
      await ask('signOutOthers');
      again();
    });
  const waiting = useStore(team, (state) => state.waiting.length);
  const question = useRef<HTMLDialogElement>(null);
  const [forgets, setForgets] = useState(false);
  const signOutHere = () =>
    deed.run(async () => {
      await ask('signOut');
      await leave(forgets);
      location.hash = DESK;
    });
  // what waits is somebody's work: they say whether it goes
  const leaveHere = () => (waiting === 0 ? void signOutHere() : question.current?.showModal());
  return (
    <section aria-labelledby="devices">
      <h2 id="devices">{say('team-data.devices')}</h2>
      <TroubleNote trouble={deed.trouble ?? trouble} onAgain={again} />
      <ul className="devices">
        {answer?.devices.map(({ id, since, lastSeen, here }) => (
          <li key={id}>
            <span>
              <b>{here ? say('team-data.here') : say('team-data.elsewhere')}</b>
              <small>
                {say('team-data.device', { when: dayAndTime(since), seen: dayAndTime(lastSeen) })}
              </small>
            </span>
            <button
              className="btn"
              type="button"
              aria-label={
                here ? undefined : say('team-data.sign-out-of', { when: dayAndTime(since) })
              }
              onClick={() => (here ? leaveHere() : void signOut(id))}
            >
              {here ? say('team-data.sign-out-here') : say('team-data.sign-out')}
            </button>
          </li>
        ))}
      </ul>
      {(answer?.devices.length ?? 0) > 1 && (
        <button className="btn" type="button" onClick={() => void signOutOthers()}>
          {say('team-data.sign-out-others')}
        </button>
      )}
      <Question
        dialog={question}
        title={say('team-data.sign-out-title')}
        words={say('team-data.sign-out-words', { count: waiting })}
        no={say('team-data.stay-in')}
        yes={say('team-data.sign-out-here')}
        onYes={() => void signOutHere()}
      >
        <Check
          words={say('team-data.forget-waiting', { count: waiting })}
          hint={say('team-data.forget-waiting-hint')}
          checked={forgets}
          onCheck={setForgets}
        />
      </Question>
    </section>
  );
};
