import { useStore } from 'zustand';
import type { Challenge, ChallengeCall, TeamStore } from '../../team/index.ts';
import { say } from '../../words/say.ts';
import { attemptAddress } from '../route.ts';
import { CallTitle, useTitles } from './call-title.tsx';
import { TroubleNote } from './trouble-note.tsx';
import { useDeed } from './use-deed.ts';

interface Props {
  readonly team: TeamStore;
  readonly challenge: Challenge;
}

/** The calls of a challenge, how far one is with each, and the way into them. */
export const ChallengeCalls = ({ team, challenge }: Props) => {
  const { stock, waiting, usedUpHere } = useStore(team);
  const { busy, trouble, run } = useDeed();
  const titled = useTitles();
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
            ({ attempt, begunAt }) =>
              attempt.challenge === challenge.id &&
              attempt.position === call.position &&
              begunAt === undefined,
          ).length;
          const waits = waiting.filter(
            ({ challenge: of, position, refused }) =>
              of === challenge.id && position === call.position && !refused,
          ).length;
          const usedUp = usedUpHere(challenge.id, call.position);
          const done = Math.min(challenge.counting, call.done + usedUp);
          // a run that waits was begun, too; what an older page kept says nothing of it
          const begun = Math.max(0, (call.begun ?? 0) - waits);
          const says = [
            say('team-challenges.done', { number: done, count: challenge.counting }),
            ...(begun > 0 ? [say('team-challenges.begun', { count: begun })] : []),
            ...(waits > 0 ? [say('team-challenges.waits', { count: waits })] : []),
            ...(fetched > 0 && !challenge.over
              ? [say('team-challenges.stocked', { count: fetched })]
              : []),
          ];
          return (
            <li key={call.position}>
              <span>
                <b>
                  <CallTitle title={call.title} />
                </b>
                <small>{says.join(', ')}</small>
              </span>
              {!challenge.over && (
                <button
                  className={done < challenge.counting ? 'btn primary' : 'btn'}
                  type="button"
                  aria-label={
                    done < challenge.counting
                      ? say('team-challenges.take-of', titled(call.title))
                      : undefined
                  }
                  disabled={busy}
                  onClick={() => void take(call)}
                >
                  {done < challenge.counting
                    ? say('team-challenges.take')
                    : say('team-challenges.beyond')}
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
