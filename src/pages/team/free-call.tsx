import { useState } from 'react';
import { useStore } from 'zustand';
import type { DeskStore } from '../../store/desk-store.ts';
import type { TeamStore } from '../../team/index.ts';
import { say } from '../../words/say.ts';
import { attemptAddress } from '../route.ts';
import { useTitles } from './call-title.tsx';
import { Choice, callChoice } from './field.tsx';
import { ModeChoice } from './mode-choice.tsx';
import { sending } from './sending.ts';
import { TroubleNote } from './trouble-note.tsx';
import { useDeed } from './use-deed.ts';

interface Props {
  readonly team: TeamStore;
  readonly desk: DeskStore;
}

/** A call that counts for the season, outside any challenge. */
export const FreeCall = ({ team, desk }: Props) => {
  const shelf = useStore(desk, ({ calls }) => calls);
  const calls = shelf.flatMap(({ scenario }) => (scenario ? [scenario] : []));
  const titled = useTitles();
  const [chosen, choose] = useState('');
  const [mode, setMode] = useState<'exam' | 'practice'>('exam');
  const { busy, trouble, run } = useDeed();
  const call = calls.find(({ id }) => id === chosen) ?? calls[0];
  if (!call) return null;
  const take = () =>
    run(async () => {
      const { attempt } = await team.getState().attemptAt({ call: call.id, mode });
      location.hash = attemptAddress(attempt.id);
    });
  return (
    <section aria-labelledby="free">
      <h2 id="free">{say('team-challenges.free')}</h2>
      <p className="hint">{say('team-challenges.free-words')}</p>
      <form className="in-line" onSubmit={sending(take)}>
        <Choice
          label={say('team-challenges.free-call')}
          value={call.id}
          choices={calls.map(({ id, title }) => callChoice(id, titled(title)))}
          onChoose={choose}
        />
        <ModeChoice label={say('team-challenges.mode')} value={mode} onChoose={setMode} />
        <button className="btn" type="submit" disabled={busy}>
          {say('team-challenges.free-go')}
        </button>
      </form>
      <TroubleNote trouble={trouble} />
    </section>
  );
};
