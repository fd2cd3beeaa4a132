import { type ComponentProps, useState } from 'react';
import type { CallStore } from '../../store/call-store.ts';
import type { DeskStore } from '../../store/desk-store.ts';
import { type RunResult, resultOf } from '../../store/run-result.ts';
import { RESULT } from '../route.ts';
import { WrapUpPage } from '../wrap-up/wrap-up-page.tsx';
import { CallPage } from './call-page.tsx';

interface Props extends Omit<ComponentProps<typeof CallPage>, 'onEnd'> {
  readonly desk: DeskStore;
  /** Takes what came of it before anything else is shown; for a call that is taken for the team. */
  readonly onFinish?: (result: RunResult) => Promise<void>;
  /** where the call leads when all is done; to its debrief, if nothing is said */
  readonly onDone?: () => void;
}

/** A call, and the work that it leaves; then the look back at both. */
export const CallAndAfter = ({
  desk,
  onFinish,
  onDone = () => location.replace(RESULT),
  ...call
}: Props) => {
  const [over, setOver] = useState<CallStore>();
  const finish = async (store: CallStore) => {
    const { scenario, call: taken, tookOverAt } = store.getState();
    const result = resultOf(scenario, taken(), tookOverAt);
    desk.getState().finish(result);
    await onFinish?.(result);
    onDone();
  };
  if (over) return <WrapUpPage store={over} onDone={() => void finish(over)} />;
  return (
    <CallPage
      {...call}
      onEnd={(store) =>
        store.getState().afterCall === 'due' ? setOver(store) : void finish(store)
      }
    />
  );
};
