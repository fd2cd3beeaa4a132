import { useState } from 'react';
import type { Challenge, TeamStore } from '../../team/index.ts';
import { say } from '../../words/say.ts';
import { Once } from './once.tsx';
import { sending } from './sending.ts';
import { TroubleNote } from './trouble-note.tsx';
import { useDeed } from './use-deed.ts';

interface Props {
  readonly team: TeamStore;
  readonly challenge: Challenge;
}

/** For a lead: to let other teams into a challenge that is under way, or to move its end. */
export const ChallengeTools = ({ team, challenge: { id, title } }: Props) => {
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
        aria-label={say('team-challenges.share-of', { title })}
        disabled={busy}
        onClick={() => void share()}
      >
        {say('team-challenges.share')}
      </button>
      <form className="move" onSubmit={sending(move)}>
        <input
          type="datetime-local"
          required
          aria-label={say('team-challenges.move-of', { title })}
          value={ends}
          onChange={(event) => setEnds(event.currentTarget.value)}
        />
        <button className="btn" type="submit" disabled={busy}>
          {say('team-challenges.move')}
        </button>
      </form>
      {code !== undefined && <Once label={say('team-challenges.shared')} secret={code} />}
      <TroubleNote trouble={trouble} />
    </>
  );
};
