import { useEffect, useState } from 'react';
import type { Scenario } from '../../scenario/scenario.ts';
import type { DeskStore } from '../../store/desk-store.ts';
import { needsHints } from '../../store/hints.ts';
import { lastPlan } from '../../store/outlook.ts';
import { ringPhone } from '../../store/run-result.ts';
import type { Attempt, TeamStore } from '../../team/index.ts';
import { say } from '../../words/say.ts';
import { CallAndAfter } from '../call/call-and-after.tsx';
import { Notice } from '../notice.tsx';
import type { Parts } from '../parts.ts';
import { teamAddress } from '../route.ts';
import { troubleWords } from './use-answer.ts';
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
  const [ready, setReady] = useState<Ready | 'gone'>();
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

  if (trouble !== undefined || ready === 'gone')
    return (
      <Notice title={say('team-attempt.gone')}>
        <p>{trouble ?? say('team-attempt.gone-words')}</p>
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
      ring={(pace) =>
        ringPhone(scenario, attempt.seed, attempt.mode, pace, { hints, oneSitting: true })
      }
      parts={parts}
      plan={lastPlan(desk.getState().runs)}
      desk={desk}
      brokenOff={{
        label: say('team-attempt.to-challenges'),
        go: () => {
          location.hash = teamAddress('challenges');
        },
      }}
      onFinish={({ record }) => team.getState().handIn(attempt, { title: scenario.title, record })}
    />
  );
};

/** An attempt with the version of its call; undefined where this browser has no such attempt. */
const playable = async (
  id: string,
  team: TeamStore,
  desk: DeskStore,
): Promise<Ready | undefined> => {
  const one = await team.getState().attempt(id);
  if (!one) return undefined;
  const { attempt, text } = one;
  const scenario = await versionOf(attempt.hash, team, desk, text);
  return scenario?.id === attempt.call ? { attempt, scenario } : undefined;
};
