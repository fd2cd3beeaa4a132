import { useState } from 'react';
import { useStore } from 'zustand';
import type { Answer, TeamStore } from '../../team/index.ts';
import { teamWords } from '../../words/team/index.ts';
import { joinAddress } from '../route.ts';
import { Field, PSEUDONYM, TEAM_NAME } from './field.tsx';
import { sending } from './sending.ts';
import { SignOnNote } from './sign-on-note.tsx';
import { TeamFrame } from './team-frame.tsx';
import { TroubleNote } from './trouble-note.tsx';
import { useDeed } from './use-answer.ts';

interface Props {
  readonly team: TeamStore;
  readonly onWelcome: (welcome: Answer<'join'>) => void;
}

/** The ways into a team: create one, join one, come back. */
export const Doors = ({ team, came, onWelcome }: Props & { readonly came: string }) => {
  const w = teamWords().doors;
  return (
    <TeamFrame team={team} room="home" title={w.title} lead={w.lead}>
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
  const w = teamWords().doors;
  const [name, setName] = useState('');
  const [pseudonym, setPseudonym] = useState('');
  const { busy, trouble, run } = useDeed();
  const found = () =>
    run(async () =>
      onWelcome(await team.getState().ask('foundTeam', { body: { name, pseudonym } })),
    );
  return (
    <form aria-labelledby="found" onSubmit={sending(found)}>
      <h2 id="found">{w.found}</h2>
      <p>{w.foundWords}</p>
      <Field label={w.name} {...TEAM_NAME} value={name} onWrite={setName} />
      <Field
        label={w.pseudonym}
        hint={w.pseudonymHint}
        {...PSEUDONYM}
        value={pseudonym}
        onWrite={setPseudonym}
      />
      <button className="btn primary" type="submit" disabled={busy}>
        {w.create}
      </button>
      <TroubleNote trouble={trouble} />
    </form>
  );
};

const JoinForm = () => {
  const w = teamWords().doors;
  const [code, setCode] = useState('');
  return (
    <form
      aria-labelledby="join"
      onSubmit={sending(() => {
        location.hash = joinAddress(code.split('/').at(-1)?.trim() ?? '');
      })}
    >
      <h2 id="join">{w.join}</h2>
      <p>{w.joinWords}</p>
      <Field label={w.code} required spellCheck={false} value={code} onWrite={setCode} />
      <button className="btn" type="submit">
        {w.open}
      </button>
    </form>
  );
};

const RecoverForm = ({ team, onWelcome }: Props) => {
  const w = teamWords().doors;
  const signOn = useStore(team, ({ session }) => session?.signOn);
  const [code, setCode] = useState('');
  const { busy, trouble, run } = useDeed();
  const recover = () =>
    run(async () => onWelcome(await team.getState().ask('recover', { body: { code } })));
  return (
    <form aria-labelledby="recover" onSubmit={sending(recover)}>
      <h2 id="recover">{w.recover}</h2>
      <p>{w.recoverWords}</p>
      <Field label={w.recoveryCode} required spellCheck={false} value={code} onWrite={setCode} />
      <button className="btn" type="submit" disabled={busy}>
        {w.enter}
      </button>
      <TroubleNote trouble={trouble} />
      {signOn && (
        <a className="btn" href="/api/sign-on">
          {w.signOn(signOn.name)}
        </a>
      )}
    </form>
  );
};
