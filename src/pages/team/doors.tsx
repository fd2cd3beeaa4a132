import { useState } from 'react';
import { useStore } from 'zustand';
import type { Answer, TeamStore } from '../../team/index.ts';
import { say } from '../../words/say.ts';
import { joinAddress } from '../route.ts';
import { Field, PSEUDONYM, TEAM_NAME } from './field.tsx';
import { sending } from './sending.ts';
import { SignOnNote } from './sign-on-note.tsx';
import { TeamFrame } from './team-frame.tsx';
import { TroubleNote } from './trouble-note.tsx';
import { useDeed } from './use-deed.ts';

interface Props {
  readonly team: TeamStore;
  readonly onWelcome: (welcome: Answer<'join'>) => void;
}

/** The ways into a team: create one, join one, come back. */
export const Doors = ({ team, came, onWelcome }: Props & { readonly came: string }) => {
  return (
    <TeamFrame
      team={team}
      room="home"
      title={say('team-doors.title')}
      lead={say('team-doors.lead')}
    >
      <SignOnNote came={came} />
      <div className="doors">
        <JoinForm />
        <FoundForm team={team} onWelcome={onWelcome} />
        <RecoverForm team={team} onWelcome={onWelcome} />
      </div>
    </TeamFrame>
  );
};

const FoundForm = ({ team, onWelcome }: Props) => {
  const [name, setName] = useState('');
  const [pseudonym, setPseudonym] = useState('');
  const { busy, trouble, run } = useDeed();
  const found = () =>
    run(async () =>
      onWelcome(await team.getState().ask('foundTeam', { body: { name, pseudonym } })),
    );
  return (
    <form aria-labelledby="found" onSubmit={sending(found)}>
      <h2 id="found">{say('team-doors.found')}</h2>
      <p>{say('team-doors.found-words')}</p>
      <Field label={say('team-doors.name')} {...TEAM_NAME} value={name} onWrite={setName} />
      <Field
        label={say('team-doors.pseudonym')}
        hint={say('team-doors.pseudonym-hint')}
        {...PSEUDONYM}
        value={pseudonym}
        onWrite={setPseudonym}
      />
      <button className="btn primary" type="submit" disabled={busy}>
        {say('team-doors.create')}
      </button>
      <TroubleNote trouble={trouble} />
    </form>
  );
};

const JoinForm = () => {
  const [code, setCode] = useState('');
  return (
    <form
      aria-labelledby="join"
      onSubmit={sending(() => {
        location.hash = joinAddress(code.split('/').at(-1)?.trim() ?? '');
      })}
    >
      <h2 id="join">{say('team-doors.join')}</h2>
      <p>{say('team-doors.join-words')}</p>
      <Field
        label={say('team-doors.code')}
        required
        spellCheck={false}
        value={code}
        onWrite={setCode}
      />
      <button className="btn" type="submit">
        {say('team-doors.open')}
      </button>
    </form>
  );
};

const RecoverForm = ({ team, onWelcome }: Props) => {
  const signOn = useStore(team, ({ session }) => session?.signOn);
  const [code, setCode] = useState('');
  const { busy, trouble, run } = useDeed();
  const recover = () =>
    run(async () => onWelcome(await team.getState().ask('recover', { body: { code } })));
  return (
    <form aria-labelledby="recover" onSubmit={sending(recover)}>
      <h2 id="recover">{say('team-doors.recover')}</h2>
      <p>{say('team-doors.recover-words')}</p>
      <Field
        label={say('team-doors.recovery-code')}
        required
        spellCheck={false}
        value={code}
        onWrite={setCode}
      />
      <button className="btn" type="submit" disabled={busy}>
        {say('team-doors.enter')}
      </button>
      <TroubleNote trouble={trouble} />
      {signOn && (
        <a className="btn" href="/api/sign-on">
          {say('team-doors.sign-on', { name: signOn.name })}
        </a>
      )}
    </form>
  );
};
