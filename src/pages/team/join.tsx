import { useState } from 'react';
import { useStore } from 'zustand';
import type { Answer, TeamStore } from '../../team/index.ts';
import { dayAndTime } from '../../words/dates.ts';
import { say } from '../../words/say.ts';
import { Field, PSEUDONYM } from './field.tsx';
import { sending } from './sending.ts';
import { TeamFrame } from './team-frame.tsx';
import { TroubleNote } from './trouble-note.tsx';
import { useAnswer } from './use-answer.ts';
import { useDeed } from './use-deed.ts';

interface Props {
  readonly team: TeamStore;
  readonly code: string;
  readonly onWelcome: (welcome: Answer<'join'>) => void;
}

/** Where an invitation leads: what it is to, and a name to bear there. */
export const Join = ({ team, code, onWelcome }: Props) => {
  const own = useStore(team, ({ session }) => session?.team?.name);
  const [pseudonym, setPseudonym] = useState('');
  const { busy, trouble, run } = useDeed();
  const asked = useAnswer(team, 'lookAtInvitation', { body: { invitation: code } }, code !== '');
  const found = asked.answer;
  if (!found) {
    const fault = code === '' ? say('team-join.no-code') : asked.trouble;
    return (
      <TeamFrame
        team={team}
        room="join"
        title={fault ? say('team-join.bad') : say('common.one-moment')}
        lead=""
      >
        <TroubleNote trouble={fault} {...(code !== '' && { onAgain: asked.again })} />
      </TeamFrame>
    );
  }
  const join = () =>
    run(async () =>
      onWelcome(await team.getState().ask('join', { body: { invitation: code, pseudonym } })),
    );
  return (
    <TeamFrame
      team={team}
      room="join"
      title={say('team-join.title')}
      lead={say('team-join.lead', { team: found.team, role: say(`team.role.${found.role}`) })}
    >
      <form className="sheet" onSubmit={sending(join)}>
        <p>{say('team-join.until', { when: dayAndTime(found.expiresAt) })}</p>
        {own !== undefined && <p className="note">{say('team-join.already', { team: own })}</p>}
        <Field
          label={say('team-join.pseudonym')}
          hint={say('team-join.hint')}
          {...PSEUDONYM}
          value={pseudonym}
          onWrite={setPseudonym}
        />
        <button className="btn primary" type="submit" disabled={busy}>
          {say('team-join.join')}
        </button>
        <TroubleNote trouble={trouble} />
      </form>
    </TeamFrame>
  );
};
