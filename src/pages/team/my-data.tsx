import { useState } from 'react';
import { useStore } from 'zustand';
import type { DeskStore } from '../../store/desk-store.ts';
import type { TeamStore } from '../../team/index.ts';
import { say } from '../../words/say.ts';
import { Devices } from './devices.tsx';
import { Field, PSEUDONYM } from './field.tsx';
import { Mine } from './mine.tsx';
import { Once } from './once.tsx';
import { OwnRuns } from './own-runs.tsx';
import { sending } from './sending.ts';
import { TeamFrame } from './team-frame.tsx';
import { TroubleNote } from './trouble-note.tsx';
import { useDeed } from './use-deed.ts';

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
      <Mine team={team} />
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
