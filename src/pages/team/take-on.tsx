import { useState } from 'react';
import type { TeamStore } from '../../team/index.ts';
import { say } from '../../words/say.ts';
import { Field } from './field.tsx';
import { sending } from './sending.ts';
import { TroubleNote } from './trouble-note.tsx';
import { useDeed } from './use-deed.ts';

/** For a lead: to take part in what another team started. */
export const TakeOn = ({ team }: { readonly team: TeamStore }) => {
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
      <h2 id="take-on">{say('team-challenges.take-on')}</h2>
      <form className="in-line" onSubmit={sending(take)}>
        <Field
          label={say('team-challenges.take-on-code')}
          required
          spellCheck={false}
          value={code}
          onWrite={setCode}
        />
        <button className="btn" type="submit" disabled={busy}>
          {say('team-challenges.take-on-go')}
        </button>
      </form>
      <TroubleNote trouble={trouble} />
    </section>
  );
};
