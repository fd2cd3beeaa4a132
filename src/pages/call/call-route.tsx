import { useEffect, useSyncExternalStore } from 'react';
import type { DeskStore } from '../../store/desk-store.ts';
import { needsHints } from '../../store/hints.ts';
import { lastPlan } from '../../store/outlook.ts';
import { ringPhone } from '../../store/run-result.ts';
import type { Workshop } from '../../store/workshop.ts';
import { say } from '../../words/say.ts';
import { Notice } from '../notice.tsx';
import type { Parts } from '../parts.ts';
import { callAddress, type Route } from '../route.ts';
import { CallAndAfter } from './call-and-after.tsx';

interface Props {
  readonly route: Extract<Route, { page: 'call' }>;
  readonly desk: DeskStore;
  readonly parts: Parts;
}

/** Changes with each save of a file that is being written here; 0 where none is. */
const useWorkshopVersion = (workshop: Workshop | undefined): number =>
  useSyncExternalStore(workshop?.subscribe ?? never, () => workshop?.getState().version ?? 0);

const never = () => () => {};

/** Finds the call that the address names, and lets its phone ring. */
export const CallRoute = ({ route: { id, seed, mode }, desk, parts }: Props) => {
  const version = useWorkshopVersion(parts.workshop);
  const scenario = desk.getState().scenario(id);
  useEffect(() => {
    if (seed === undefined) location.replace(callAddress(id, mode, parts.drawSeed()));
  }, [id, seed, mode, parts]);

  if (!scenario) {
    return (
      <Notice title={say('call.none')}>
        <p>{say('call.none-words', { what: id })}</p>
      </Notice>
    );
  }
  const hints = needsHints(desk.getState().runs);
  if (seed === undefined) return <Notice title={say('common.one-moment')} waiting />;
  return (
    <CallAndAfter
      key={`${id} ${seed} ${mode} ${version}`}
      ring={(pace) =>
        parts.workshop
          ? parts.workshop.getState().ring(scenario, seed, mode, pace, { hints })
          : ringPhone(scenario, seed, mode, pace, { hints })
      }
      parts={parts}
      plan={lastPlan(desk.getState().runs)}
      desk={desk}
    />
  );
};
