import '../question.css';
import { useEffect, useId, useRef, useState } from 'react';
import { useStore } from 'zustand';
import type { TeamStore } from '../../team/index.ts';
import { say } from '../../words/say.ts';
import { Field } from './field.tsx';
import { operatorTrouble } from './operator-trouble.ts';
import { sending } from './sending.ts';
import { TroubleNote } from './trouble-note.tsx';
import { troubleWords } from './trouble-words.ts';
import { useDeed } from './use-deed.ts';

/** Asks for the recovery code, or the operator for another of theirs, before something is done that a page left open must not be enough for. */
export const ConfirmFirst = ({ team }: { readonly team: TeamStore }) => {
  const confirming = useStore(team, (state) => state.confirming);
  const isOperator = useStore(team, ({ session }) => session?.operator === true);
  const dialog = useRef<HTMLDialogElement>(null);
  const id = useId();
  const [code, setCode] = useState('');
  const { busy, trouble, run } = useDeed(isOperator ? operatorTrouble : troubleWords);
  useEffect(() => {
    if (confirming) dialog.current?.showModal();
    else dialog.current?.close();
    setCode('');
  }, [confirming]);
  const { confirm, letBe } = team.getState();
  return (
    <dialog
      ref={dialog}
      className="paper-question"
      aria-labelledby={id}
      onClose={() => confirming && letBe()}
    >
      <h2 id={id}>{say('team-confirm.title')}</h2>
      <p>{say(isOperator ? 'operator.confirm-words' : 'team-confirm.words')}</p>
      <form onSubmit={sending(() => run(() => confirm(code)))}>
        <Field
          label={say(isOperator ? 'operator.code' : 'team-welcome.code')}
          required
          value={code}
          onWrite={setCode}
        />
        <TroubleNote trouble={trouble} />
        <div className="yes-no">
          <button className="btn primary" type="submit" disabled={busy}>
            {say('team-confirm.go-on')}
          </button>
          <button className="btn" type="button" onClick={letBe}>
            {say('team-confirm.let-be')}
          </button>
        </div>
      </form>
    </dialog>
  );
};
