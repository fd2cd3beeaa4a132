import { useState } from 'react';
import { useStore } from 'zustand';
import type { TeamStore } from '../../team/index.ts';
import { say } from '../../words/say.ts';
import { Field } from './field.tsx';
import { useOperatorDeed } from './operator-trouble.ts';
import { sending } from './sending.ts';
import { TeamFrame } from './team-frame.tsx';
import { TroubleNote } from './trouble-note.tsx';

interface Props {
  readonly team: TeamStore;
  /** until just now the operator was signed in here */
  readonly wasIn: boolean;
}

/** Where the operator comes in, with the code that the command on the server prints. */
export const OperatorDoor = ({ team, wasIn }: Props) => {
  const session = useStore(team, (state) => state.session);
  const [code, setCode] = useState('');
  const { busy, trouble, run } = useOperatorDeed(team);
  const enter = () =>
    run(async () => {
      const { ask, leave, look } = team.getState();
      await ask('operate', { body: { code } });
      // whoever this browser was until now, they are no longer
      await leave(false);
      await look();
    });
  return (
    <TeamFrame
      team={team}
      room="operator"
      title={say('operator.door')}
      lead={say('operator.door-lead')}
      arrives={wasIn}
    >
      <div role="status">{wasIn && <p className="note">{say('operator.out')}</p>}</div>
      <form className="sheet" onSubmit={sending(enter)}>
        <p>{say('operator.door-words')}</p>
        {session?.me && session.team && (
          <p className="note">
            {say('operator.member-here', { name: session.me.pseudonym, team: session.team.name })}
          </p>
        )}
        <Field
          label={say('operator.code')}
          required
          spellCheck={false}
          value={code}
          onWrite={setCode}
        />
        <button className="btn primary" type="submit" disabled={busy}>
          {say('operator.enter')}
        </button>
        <TroubleNote trouble={trouble} />
      </form>
    </TeamFrame>
  );
};
