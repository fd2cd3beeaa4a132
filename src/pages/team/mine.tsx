import { useRef, useState } from 'react';
import type { TeamStore } from '../../team/index.ts';
import { say } from '../../words/say.ts';
import { Question } from '../question.tsx';
import { save } from '../result/record-file.ts';
import { DESK } from '../route.ts';
import { TroubleNote } from './trouble-note.tsx';
import { useDeed } from './use-deed.ts';

/** All that the server keeps of oneself, to take along or to erase. */
export const Mine = ({ team }: { readonly team: TeamStore }) => {
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
      <h2 id="mine">{say('team-data.mine')}</h2>
      <p className="hint">{say('team-data.mine-words')}</p>
      <div className="team-buttons">
        <button className="btn" type="button" disabled={busy} onClick={() => void exportAll()}>
          {say('team-data.export')}
        </button>
        <button
          className="btn"
          type="button"
          disabled={busy}
          onClick={() => question.current?.showModal()}
        >
          {say('team-data.erase')}
        </button>
      </div>
      <div role="status">{saved && <p>{say('team-data.exported')}</p>}</div>
      <TroubleNote trouble={trouble} />
      <Question
        dialog={question}
        title={say('team-data.erase-title')}
        words={say('team-data.erase-words')}
        no={say('team-data.stay')}
        yes={say('team-data.erase')}
        onYes={() => void erase()}
      />
    </section>
  );
};
