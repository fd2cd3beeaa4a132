import { useEffect } from 'react';
import type { DeskStore } from '../../store/desk-store.ts';
import { needsHints } from '../../store/hints.ts';
import { lastPlan } from '../../store/outlook.ts';
import { ringPhone } from '../../store/run-result.ts';
import { Notice } from '../notice.tsx';
import type { Parts } from '../parts.ts';
import { callAddress, type Route } from '../route.ts';
import { CallAndAfter } from './call-and-after.tsx';

interface Props {
  readonly route: Extract<Route, { page: 'call' }>;
  readonly desk: DeskStore;
  readonly parts: Parts;
}

/** Finds the call that the address names, and lets its phone ring. */
export const CallRoute = ({ route: { id, seed, mode }, desk, parts }: Props) => {
  const scenario = desk.getState().scenario(id);
  useEffect(() => {
    if (seed === undefined) location.replace(callAddress(id, mode, parts.drawSeed()));
  }, [id, seed, mode, parts]);

  if (!scenario) {
    return (
      <Notice title="There is no such call.">
        <p>
          No call named “{id}” waits at the desk. Its file may have been renamed, or cannot be read.
        </p>
      </Notice>
    );
  }
  const hints = needsHints(desk.getState().runs);
  if (seed === undefined) return <Notice title="One moment." waiting />;
  return (
    <CallAndAfter
      key={`${id} ${seed} ${mode}`}
      ring={(pace) => ringPhone(scenario, seed, mode, pace, { hints })}
      parts={parts}
      plan={lastPlan(desk.getState().runs)}
      desk={desk}
    />
  );
};
