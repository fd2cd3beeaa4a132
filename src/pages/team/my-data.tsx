import { useRef, useState } from 'react';
import { useStore } from 'zustand';
import type { DeskStore } from '../../store/desk-store.ts';
import type { TeamStore } from '../../team/index.ts';
import { dayAndTime, teamWords } from '../../words/team/index.ts';
import { save } from '../result/record-file.ts';
import { DESK } from '../route.ts';
import { Field, PSEUDONYM } from './field.tsx';
import { Once } from './once.tsx';
import { OwnRuns } from './own-runs.tsx';
import { Question } from './question.tsx';
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
  const { data: w } = teamWords();
  const me = useStore(team, ({ session }) => session?.me);
  if (!me) return null;
  return (
    <TeamFrame team={team} room="data" title={w.title} lead={w.lead}>
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
  const { data: w, doors } = teamWords();
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
      <h2 id="rename">{w.name}</h2>
      <form className="in-line narrow" onSubmit={sending(rename)}>
        <Field label={doors.pseudonym} {...PSEUDONYM} value={name} onWrite={setName} />
        <button className="btn" type="submit" disabled={busy}>
          {w.rename}
        </button>
      </form>
      <div role="status">{saved && <p>{w.renamed}</p>}</div>
      <TroubleNote trouble={trouble} />
    </section>
  );
};

const Recovery = ({ team }: { readonly team: TeamStore }) => {
  const { data: w, welcome } = teamWords();
  const name = useStore(team, ({ session }) => session?.team?.name ?? '');
  const [code, setCode] = useState<string>();
  const { busy, trouble, run } = useDeed();
  const renew = () =>
    run(async () => setCode((await team.getState().ask('renewRecovery')).recoveryCode));
  return (
    <section aria-labelledby="recovery">
      <h2 id="recovery">{welcome.code}</h2>
      <p className="hint">{w.recoveryWords}</p>
      <button className="btn" type="button" disabled={busy} onClick={() => void renew()}>
        {w.renew}
      </button>
      {code !== undefined && (
        <Once
          key={code}
          label={welcome.code}
          secret={code}
          file={{ name: 'hold-the-line-recovery.txt', text: welcome.file(name, code) }}
        />
      )}
      <TroubleNote trouble={trouble} />
    </section>
  );
};

/** Where the company has a sign-on: to come back in by it, or no longer. */
const SignOn = ({ team }: { readonly team: TeamStore }) => {
  const { signOn: w } = teamWords();
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
      <p className="hint">{w.words}</p>
      <div className="team-buttons">
        {signOn.linked ? (
          <button className="btn" type="button" disabled={busy} onClick={() => void unlink()}>
            {w.unlink}
          </button>
        ) : (
          <a className="btn" href="/api/sign-on">
            {w.link(signOn.name)}
          </a>
        )}
      </div>
      <div role="status">{forgotten && <p>{w.unlinked}</p>}</div>
      <TroubleNote trouble={trouble} />
    </section>
  );
};

const Devices = ({ team }: { readonly team: TeamStore }) => {
  const { data: w } = teamWords();
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
  const signOutHere = () =>
    deed.run(async () => {
      await ask('signOut');
      await leave(false);
      location.hash = DESK;
    });
  return (
    <section aria-labelledby="devices">
      <h2 id="devices">{w.devices}</h2>
      <TroubleNote trouble={deed.trouble ?? trouble} onAgain={again} />
      <ul className="devices">
        {answer?.devices.map(({ id, since, lastSeen, here }) => (
          <li key={id}>
            <span>
              <b>{here ? w.here : w.elsewhere}</b>
              <small>{w.device(dayAndTime(since), dayAndTime(lastSeen))}</small>
            </span>
            <button
              className="btn"
              type="button"
              aria-label={here ? undefined : w.signOutOf(dayAndTime(since))}
              onClick={() => void (here ? signOutHere() : signOut(id))}
            >
              {here ? w.signOutHere : w.signOut}
            </button>
          </li>
        ))}
      </ul>
      {(answer?.devices.length ?? 0) > 1 && (
        <button className="btn" type="button" onClick={() => void signOutOthers()}>
          {w.signOutOthers}
        </button>
      )}
    </section>
  );
};

const ExportAndErase = ({ team }: { readonly team: TeamStore }) => {
  const { data: w } = teamWords();
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
      <h2 id="mine">{w.mine}</h2>
      <p className="hint">{w.mineWords}</p>
      <div className="team-buttons">
        <button className="btn" type="button" disabled={busy} onClick={() => void exportAll()}>
          {w.export}
        </button>
        <button
          className="btn"
          type="button"
          disabled={busy}
          onClick={() => question.current?.showModal()}
        >
          {w.erase}
        </button>
      </div>
      <div role="status">{saved && <p>{w.exported}</p>}</div>
      <TroubleNote trouble={trouble} />
      <Question
        dialog={question}
        title={w.eraseTitle}
        words={w.eraseWords}
        no={w.stay}
        yes={w.erase}
        onYes={() => void erase()}
      />
    </section>
  );
};
