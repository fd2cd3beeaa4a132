import { useState } from 'react';
import type { TeamStore } from '../../team/index.ts';
import { teamWords } from '../../words/team/index.ts';
import { Field } from './field.tsx';
import { sending } from './sending.ts';
import { TroubleNote } from './trouble-note.tsx';
import { useDeed } from './use-answer.ts';

/** For a lead: to take part in what another team started. */
export const TakeOn = ({ team }: { readonly team: TeamStore }) => {
  const w = teamWords().challenges;
  const { busy, trouble, run } = useDeed();
  const [code, setCode] = useState('');
  const { ask, look } = team.getState();
  const take = () =>
    run(async () => {
      await ask('takeOnChallenge', { body: { code } });
      setCode('');
      await look();
    });
  return (
    <section aria-labelledby="take-on">
      <h2 id="take-on">{w.takeOn}</h2>
      <form className="in-line" onSubmit={sending(take)}>
        <Field label={w.takeOnCode} required spellCheck={false} value={code} onWrite={setCode} />
        <button className="btn" type="submit" disabled={busy}>
          {w.takeOnGo}
        </button>
      </form>
      <TroubleNote trouble={trouble} />
    </section>
  );
};
