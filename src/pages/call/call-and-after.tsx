import { type ComponentProps, useRef, useState } from 'react';
import type { CallStore, Pace } from '../../store/call-store.ts';
import type { DeskStore } from '../../store/desk-store.ts';
import { resumed } from '../../store/place.ts';
import { type RunResult, resultOf } from '../../store/run-result.ts';
import { RESULT } from '../route.ts';
import { StorageNotice } from '../storage-notice.tsx';
import { useCallWords, useShown } from '../use-shown.ts';
import { WrapUpPage } from '../wrap-up/wrap-up-page.tsx';
import { BrokenOff, type WayOn } from './broken-off.tsx';
import { CallPage } from './call-page.tsx';
import { SharedKnowledge, sharedKnowledge } from './panel/shared-knowledge.ts';
import { type Beside, usePlace } from './use-place.ts';

interface Props extends Pick<ComponentProps<typeof CallPage>, 'parts' | 'plan'> {
  /** begins the call, at the pace that the settings give */
  readonly ring: (pace: () => Pace) => CallStore;
  readonly desk: DeskStore;
  /** Takes what came of it before anything else is shown; for a call that is taken for the team. */
  readonly onFinish?: (result: RunResult) => Promise<void>;
  /** what is to be done about an exam that was broken off; see `BrokenOff` */
  readonly brokenOff?: WayOn;
  /** what the way back to it needs, when it is cut short */
  readonly beside?: Beside;
  /** where the call leads when all is done; to its debrief, if nothing is said */
  readonly onDone?: () => void;
}

/** A call, from its ring or from where it was left, and the work that it leaves; then the look back at both. */
export const CallAndAfter = ({
  desk,
  ring,
  parts,
  plan,
  onFinish,
  brokenOff: wayOn,
  beside,
  onDone = () => location.replace(RESULT),
}: Props) => {
  const [{ fresh, again }] = useState(() => {
    const pace = parts.settings.getState;
    const fresh = ring(pace);
    // a call that is being written is carried over at each save of its file
    const left = desk.getState().left();
    // two attempts at a call may meet the very same caller
    const isHere = !parts.workshop && left?.address === location.hash;
    const again = isHere ? resumed(fresh, left, pace) : undefined;
    return { fresh, again };
  });
  const [store, take] = useState(again ?? fresh);
  const { view, mode } = store.getState();
  const [over, setOver] = useState(store.getState().afterCall === 'due');
  const [brokenOff] = useState(store === again && mode === 'exam' && !view.ended);
  usePlace(store, desk, !brokenOff, beside);
  useCallWords(store);
  const shown = useShown();
  const { played: taken } = store.getState();
  const { calls } = desk.getState();
  const shared = sharedKnowledge(calls, taken, shown);

  const isFinished = useRef(false);
  const finish = async () => {
    if (isFinished.current) return;
    isFinished.current = true;
    const { played, call, tookOverAt } = store.getState();
    const result = resultOf(played, call(), tookOverAt);
    // the way back to the call is given up last: a tab that crashes in between still has it
    await onFinish?.(result);
    desk.getState().finish(result);
    onDone();
  };
  if (brokenOff) return <BrokenOff store={store} desk={desk} wayOn={wayOn} />;
  if (over) return <WrapUpPage store={store} onDone={() => void finish()} />;
  return (
    <SharedKnowledge value={shared}>
      <CallPage
        key={store === again ? 'again' : 'fresh'}
        store={store}
        parts={parts}
        plan={plan}
        notice={<StorageNotice desk={desk} passing />}
        onEnd={() => (store.getState().afterCall === 'due' ? setOver(true) : void finish())}
        {...(store === again && !view.ended && { onStartAgain: () => take(fresh) })}
      />
    </SharedKnowledge>
  );
};
