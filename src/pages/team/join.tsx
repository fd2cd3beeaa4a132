import { useState } from 'react';
import { useStore } from 'zustand';
import type { Answer, TeamStore } from '../../team/index.ts';
import { dayAndTime, teamWords } from '../../words/team/index.ts';
import { Field, PSEUDONYM } from './field.tsx';
import { sending } from './sending.ts';
import { TeamFrame } from './team-frame.tsx';
import { TroubleNote } from './trouble-note.tsx';
import { useAnswer, useDeed } from './use-answer.ts';

interface Props {
  readonly team: TeamStore;
  readonly code: string;
  readonly onWelcome: (welcome: Answer<'join'>) => void;
}

/** Where an invitation leads: what it is to, and a name to bear there. */
export const Join = ({ team, code, onWelcome }: Props) => {
  const { join: w, roles, one } = teamWords();
  const own = useStore(team, ({ session }) => session?.team?.name);
  const [pseudonym, setPseudonym] = useState('');
  const { busy, trouble, run } = useDeed();
  const asked = useAnswer(team, 'lookAtInvitation', { body: { invitation: code } }, code !== '');
  const found = asked.answer;
  if (!found) {
    const fault = code === '' ? w.noCode : asked.trouble;
    return (
      <TeamFrame team={team} room="join" title={fault ? w.bad : one} lead="">
        <TroubleNote trouble={fault} {...(code !== '' && { onAgain: asked.again })} />
      </TeamFrame>
    );
  }
  const join = () =>
    run(async () =>
      onWelcome(await team.getState().ask('join', { body: { invitation: code, pseudonym } })),
    );
  return (
    <TeamFrame team={team} room="join" title={w.title} lead={w.lead(found.team, roles[found.role])}>
      <form className="sheet" onSubmit={sending(join)}>
        <p>{w.until(dayAndTime(found.expiresAt))}</p>
        {own !== undefined && <p className="note">{w.already(own)}</p>}
        <Field
          label={w.pseudonym}
          hint={w.hint}
          {...PSEUDONYM}
          value={pseudonym}
          onWrite={setPseudonym}
        />
        <button className="btn primary" type="submit" disabled={busy}>
          {w.join}
        </button>
        <TroubleNote trouble={trouble} />
      </form>
    </TeamFrame>
  );
};
