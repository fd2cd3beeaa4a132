import { type ComponentProps, useState } from 'react';
import type { CallStore } from '../../store/call-store.ts';
import type { DeskStore } from '../../store/desk-store.ts';
import { resultOf } from '../../store/run-result.ts';
import { RESULT } from '../route.ts';
import { WrapUpPage } from '../wrap-up/wrap-up-page.tsx';
import { CallPage } from './call-page.tsx';

interface Props extends Omit<ComponentProps<typeof CallPage>, 'onEnd'> {
  readonly desk: DeskStore;
  /** where the call leads when all is done; to its debrief, if nothing is said */
  readonly onDone?: () => void;
}

/** A call, and the work that it leaves; then the look back at both. */
export const CallAndAfter = ({ desk, onDone = () => location.replace(RESULT), ...call }: Props) => {
  const [over, setOver] = useState<CallStore>();
  const finish = (store: CallStore) => {
    const { scenario, call: taken, tookOverAt } = store.getState();
    desk.getState().finish(resultOf(scenario, taken(), tookOverAt));
    onDone();
  };
  if (over) return <WrapUpPage store={over} onDone={() => finish(over)} />;
  return (
    <CallPage
      {...call}
      onEnd={(store) => (store.getState().afterCall === 'due' ? setOver(store) : finish(store))}
    />
  );
};
