import { useStore } from 'zustand';
import type { Challenge, ChallengeCall, TeamStore } from '../../team/index.ts';
import { teamWords } from '../../words/team/index.ts';
import { attemptAddress } from '../route.ts';
import { TroubleNote } from './trouble-note.tsx';
import { useDeed } from './use-answer.ts';

interface Props {
  readonly team: TeamStore;
  readonly challenge: Challenge;
}

/** The calls of a challenge, how far one is with each, and the way into them. */
export const ChallengeCalls = ({ team, challenge }: Props) => {
  const w = teamWords().challenges;
  const { stock, waiting } = useStore(team);
  const { busy, trouble, run } = useDeed();
  const take = ({ position }: ChallengeCall) =>
    run(async () => {
      const wish = { challenge: challenge.id, position };
      const { attempt } = await team.getState().attemptAt(wish);
      location.hash = attemptAddress(attempt.id);
    });
  return (
    <>
      <ol className="challenge-calls">
        {challenge.calls.map((call) => {
          const fetched = stock.filter(
            ({ attempt }) =>
              attempt.challenge === challenge.id && attempt.position === call.position,
          ).length;
          const waits = waiting.filter(
            ({ challenge: of, position, refused }) =>
              of === challenge.id && position === call.position && !refused,
          ).length;
          const done = Math.min(challenge.counting, call.done + waits);
          const says = [
            w.done(done, challenge.counting),
            ...(waits > 0 ? [w.waits(waits)] : []),
            ...(fetched > 0 && !challenge.over ? [w.stocked(fetched)] : []),
          ];
          return (
            <li key={call.position}>
              <span>
                <b>{call.title}</b>
                <small>{says.join(', ')}</small>
              </span>
              {!challenge.over && (
                <button
                  className={done < challenge.counting ? 'btn primary' : 'btn'}
                  type="button"
                  aria-label={done < challenge.counting ? w.takeOf(call.title) : undefined}
                  disabled={busy}
                  onClick={() => void take(call)}
                >
                  {done < challenge.counting ? w.take : w.beyond}
                </button>
              )}
            </li>
          );
        })}
      </ol>
      <TroubleNote trouble={trouble} />
    </>
  );
};
