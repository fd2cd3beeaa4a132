import { type ComponentProps, useEffect, useState } from 'react';
import type { CallStore } from '../../store/call-store.ts';
import type { DeskStore } from '../../store/desk-store.ts';
import { lastPlan } from '../../store/outlook.ts';
import { resultOf } from '../../store/run-result.ts';
import { timingOf } from '../../store/settings.ts';
import { Notice } from '../notice.tsx';
import type { Parts } from '../parts.ts';
import { callAddress, RESULT, type Route } from '../route.ts';
import { WrapUpPage } from '../wrap-up/wrap-up-page.tsx';
import { CallPage } from './call-page.tsx';

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
  if (seed === undefined) return <Notice title="One moment." waiting />;
  return (
    <CallAndAfter
      key={`${id} ${seed} ${mode}`}
      scenario={scenario}
      seed={seed}
      mode={mode}
      parts={parts}
      plan={lastPlan(desk.getState().runs)}
      onEnd={(store) => {
        const { scenario: taken, call } = store.getState();
        desk.getState().finish(resultOf(taken, call()), timingOf(parts.settings.getState()));
        location.replace(RESULT);
      }}
    />
  );
};

/** A call, and the work that it leaves. */
const CallAndAfter = ({ onEnd, ...call }: ComponentProps<typeof CallPage>) => {
  const [over, setOver] = useState<CallStore>();
  if (over) return <WrapUpPage store={over} onDone={() => onEnd(over)} />;
  return (
    <CallPage
      {...call}
      onEnd={(store) => (store.getState().afterCall === 'due' ? setOver(store) : onEnd(store))}
    />
  );
};
