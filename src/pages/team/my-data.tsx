import { useRef, useState } from 'react';
import { useStore } from 'zustand';
import type { DeskStore } from '../../store/desk-store.ts';
import type { TeamStore } from '../../team/index.ts';
import { dayAndTime } from '../../words/dates.ts';
import { say } from '../../words/say.ts';
import { Check } from '../check.tsx';
import { Question } from '../question.tsx';
import { save } from '../result/record-file.ts';
import { DESK } from '../route.ts';
import { Field, PSEUDONYM } from './field.tsx';
import { Once } from './once.tsx';
import { OwnRuns } from './own-runs.tsx';
import { sending } from './sending.ts';
import { TeamFrame } from './team-frame.tsx';
import { TroubleNote } from './trouble-note.tsx';
import { useAnswer, useDeed } from './use-answer.ts';

interface Props {
  readonly team: TeamStore;
  readonly desk: DeskStore;
}

/** What the server keeps of oneself: to see, to take along, to erase; and the ways in and out. */
export const MyData = ({ team, desk }: Props) => {
  const me = useStore(team, ({ session }) => session?.me);
  if (!me) return null;
  return (
    <TeamFrame team={team} room="data" title={say('team-data.title')} lead={say('team-data.lead')}>
      <OwnRuns team={team} desk={desk} />
      <Rename team={team} pseudonym={me.pseudonym} />
      <Recovery team={team} />
      <SignOn team={team} />
      <Devices team={team} />
      <ExportAndErase team={team} />
    </TeamFrame>
  );
};

const Rename = ({ team, pseudonym }: { readonly team: TeamStore; readonly pseudonym: string }) => {
  const [name, setName] = useState(pseudonym);
  const [saved, setSaved] = useState(false);
  const { busy, trouble, run } = useDeed();
  const rename = () =>
    run(async () => {
      setSaved(false);
      await team.getState().ask('rename', { body: { pseudonym: name } });
      setSaved(true);
      await team.getState().look();
    });
  return (
    <section aria-labelledby="rename">
      <h2 id="rename">{say('team-data.name')}</h2>
      <form className="in-line narrow" onSubmit={sending(rename)}>
        <Field label={say('team-doors.pseudonym')} {...PSEUDONYM} value={name} onWrite={setName} />
        <button className="btn" type="submit" disabled={busy}>
          {say('team-data.rename')}
        </button>
      </form>
      <div role="status">{saved && <p>{say('team-data.renamed')}</p>}</div>
      <TroubleNote trouble={trouble} />
    </section>
  );
};

const Recovery = ({ team }: { readonly team: TeamStore }) => {
  const name = useStore(team, ({ session }) => session?.team?.name ?? '');
  const [code, setCode] = useState<string>();
  const { busy, trouble, run } = useDeed();
  const renew = () =>
    run(async () => setCode((await team.getState().ask('renewRecovery')).recoveryCode));
  return (
    <section aria-labelledby="recovery">
      <h2 id="recovery">{say('team-welcome.code')}</h2>
      <p className="hint">{say('team-data.recovery-words')}</p>
      <button className="btn" type="button" disabled={busy} onClick={() => void renew()}>
        {say('team-data.renew')}
      </button>
      {code !== undefined && (
        <Once
          key={code}
          label={say('team-welcome.code')}
          secret={code}
          file={{
            name: 'hold-the-line-recovery.txt',
            text: say('team-welcome.file', { team: name, code }),
          }}
        />
      )}
      <TroubleNote trouble={trouble} />
    </section>
  );
};

/** Where the company has a sign-on: to come back in by it, or no longer. */
const SignOn = ({ team }: { readonly team: TeamStore }) => {
  const signOn = useStore(team, ({ session }) => session?.signOn);
  const [forgotten, setForgotten] = useState(false);
  const { busy, trouble, run } = useDeed();
  if (!signOn) return null;
  const unlink = () =>
    run(async () => {
      await team.getState().ask('unlinkSignOn');
      setForgotten(true);
      await team.getState().look();
    });
  return (
    <section aria-labelledby="sign-on">
      <h2 id="sign-on">{signOn.name}</h2>
      <p className="hint">{say('team-sign-on.words')}</p>
      <div className="team-buttons">
        {signOn.linked ? (
          <button className="btn" type="button" disabled={busy} onClick={() => void unlink()}>
            {say('team-sign-on.unlink')}
          </button>
        ) : (
          <a className="btn" href="/api/sign-on">
            {say('team-sign-on.link', { name: signOn.name })}
          </a>
        )}
      </div>
      <div role="status">{forgotten && <p>{say('team-sign-on.unlinked')}</p>}</div>
      <TroubleNote trouble={trouble} />
    </section>
  );
};

const Devices = ({ team }: { readonly team: TeamStore }) => {
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

const ExportAndErase = ({ team }: { readonly team: TeamStore }) => {
  const question = useRef<HTMLDialogElement>(null);
  const [saved, setSaved] = useState(false);
  const { busy, trouble, run } = useDeed();
  const { ask, leave } = team.getState();
  const exportAll = () =>
    run(async () => {
      const mine = await ask('exportMine');
      save(
        new Blob([`${JSON.stringify(mine, null, 2)}\n`], { type: 'application/json' }),
        'hold-the-line-team.json',
      );
      setSaved(true);
    });
  const erase = () =>
    run(async () => {
      await ask('eraseMe');
      await leave(true);
      location.hash = DESK;
    });
  return (
    <section aria-labelledby="mine">
      <h2 id="mine">{say('team-data.mine')}</h2>
      <p className="hint">{say('team-data.mine-words')}</p>
      <div className="team-buttons">
        <button className="btn" type="button" disabled={busy} onClick={() => void exportAll()}>
          {say('team-data.export')}
        </button>
        <button
          className="btn"
          type="button"
          disabled={busy}
          onClick={() => question.current?.showModal()}
        >
          {say('team-data.erase')}
        </button>
      </div>
      <div role="status">{saved && <p>{say('team-data.exported')}</p>}</div>
      <TroubleNote trouble={trouble} />
      <Question
        dialog={question}
        title={say('team-data.erase-title')}
        words={say('team-data.erase-words')}
        no={say('team-data.stay')}
        yes={say('team-data.erase')}
        onYes={() => void erase()}
      />
    </section>
  );
};
