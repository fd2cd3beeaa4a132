import { useEffect, useState } from 'react';
import type { Scenario } from '../../scenario/scenario.ts';
import type { CallStore } from '../../store/call-store.ts';
import type { DeskStore } from '../../store/desk-store.ts';
import { needsHints } from '../../store/hints.ts';
import { lastPlan } from '../../store/outlook.ts';
import { ringPhone } from '../../store/run-result.ts';
import type { Attempt, TeamStore } from '../../team/index.ts';
import { say } from '../../words/say.ts';
import { CallAndAfter } from '../call/call-and-after.tsx';
import { Notice } from '../notice.tsx';
import type { Parts } from '../parts.ts';
import { attemptAddress, teamAddress } from '../route.ts';
import { troubleWords } from './trouble-words.ts';
import { versionOf } from './version-of.ts';

interface Props {
  readonly id: string;
  readonly team: TeamStore;
  readonly desk: DeskStore;
  readonly parts: Parts;
}

interface Ready {
  readonly attempt: Attempt;
  readonly scenario: Scenario;
}

/** A call for the team: seed and mode are the server's, and the record goes to the outbox when it is over. */
export const AttemptRoute = ({ id, team, desk, parts }: Props) => {
  const [ready, setReady] = useState<Ready | 'begun' | 'gone'>();
  const [trouble, setTrouble] = useState<string>();
  useEffect(() => {
    let left = false;
    playable(id, team, desk).then(
      (found) => !left && setReady(found ?? 'gone'),
      (error) => !left && setTrouble(troubleWords(error)),
    );
    return () => {
      left = true;
    };
  }, [id, team, desk]);

  if (trouble !== undefined || ready === 'gone' || ready === 'begun')
    return (
      <Notice title={say(ready === 'begun' ? 'team-attempt.begun' : 'team-attempt.gone')}>
        <p>
          {trouble ??
            say(ready === 'begun' ? 'team-attempt.begun-words' : 'team-attempt.gone-words')}
        </p>
        <a className="btn primary" href={teamAddress('challenges')}>
          {say('team-attempt.to-challenges')}
        </a>
      </Notice>
    );
  if (!ready) return <Notice title={say('team-attempt.fetching')} waiting />;
  const { attempt, scenario } = ready;
  const hints = needsHints(desk.getState().runs);
  return (
    <CallAndAfter
      key={id}
      ring={(pace) => {
        const standing = { hints, oneSitting: true };
        const store = ringPhone(scenario, attempt.seed, attempt.mode, pace, standing);
        if (attempt.mode === 'exam')
          onceAnswered(store, (at) => void team.getState().begin(attempt, at));
        return store;
      }}
      parts={parts}
      plan={lastPlan(desk.getState().runs)}
      desk={desk}
      brokenOff={{
        label: say('team-attempt.to-challenges'),
        words: say('team-attempt.used-up'),
        go: () => {
          location.hash = teamAddress('challenges');
        },
      }}
      onFinish={({ record }) => team.getState().handIn(attempt, { title: scenario.title, record })}
    />
  );
};

/** Does something when a call is answered, with the virtual ms of that. */
const onceAnswered = (store: CallStore, work: (at: number) => void): void => {
  const stop = store.subscribe(({ view: { answeredAt } }) => {
    if (answeredAt === undefined) return;
    stop();
    work(answeredAt);
  });
};

/**
 * An attempt with the version of its call; undefined where this browser has no such attempt. An exam that was begun is
 * not rung again: it is `begun`, unless its own place is kept, and says how far it went or has its work to do.
 */
const playable = async (
  id: string,
  team: TeamStore,
  desk: DeskStore,
): Promise<Ready | 'begun' | undefined> => {
  const one = await team.getState().attempt(id);
  if (!one) return undefined;
  const { attempt, text, begunAt } = one;
  if (begunAt !== undefined && desk.getState().left()?.address !== attemptAddress(id))
    return 'begun';
  const scenario = await versionOf(attempt.hash, team, desk, text);
  return scenario?.id === attempt.call ? { attempt, scenario } : undefined;
};
