import { useState } from 'react';
import type { Challenge, TeamStore } from '../../team/index.ts';
import { teamWords } from '../../words/team/index.ts';
import { Once } from './once.tsx';
import { sending } from './sending.ts';
import { TroubleNote } from './trouble-note.tsx';
import { useDeed } from './use-answer.ts';

interface Props {
  readonly team: TeamStore;
  readonly challenge: Challenge;
}

/** For a lead: to let other teams into a challenge that is under way, or to move its end. */
export const ChallengeTools = ({ team, challenge: { id, title } }: Props) => {
  const w = teamWords().challenges;
  const { busy, trouble, run } = useDeed();
  const [code, setCode] = useState<string>();
  const [ends, setEnds] = useState('');
  const { ask, look } = team.getState();
  const share = () =>
    run(async () => setCode((await ask('shareChallenge', { params: { challenge: id } })).code));
  const move = () =>
    run(async () => {
      const body = { endsAt: new Date(ends).toISOString() };
      await ask('changeChallenge', { params: { challenge: id }, body });
      setEnds('');
      await look();
    });
  return (
    <>
      <button
        className="btn"
        type="button"
        aria-label={w.shareOf(title)}
        disabled={busy}
        onClick={() => void share()}
      >
        {w.share}
      </button>
      <form className="move" onSubmit={sending(move)}>
        <input
          type="datetime-local"
          required
          aria-label={w.moveOf(title)}
          value={ends}
          onChange={(event) => setEnds(event.currentTarget.value)}
        />
        <button className="btn" type="submit" disabled={busy}>
          {w.move}
        </button>
      </form>
      {code !== undefined && <Once label={w.shared} secret={code} />}
      <TroubleNote trouble={trouble} />
    </>
  );
};
