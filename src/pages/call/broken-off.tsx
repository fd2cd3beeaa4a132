import { useEffect } from 'react';
import type { CallStore } from '../../store/call-store.ts';
import type { DeskStore } from '../../store/desk-store.ts';
import { resultOf } from '../../store/run-result.ts';
import { clock } from '../../words/numbers.ts';
import { say } from '../../words/say.ts';
import { Notice } from '../notice.tsx';
import { callAddress } from '../route.ts';

interface Props {
  /** the exam, as far as it went */
  readonly store: CallStore;
  readonly desk: DeskStore;
  /** where it can be taken again; its own address, if nothing is said */
  readonly address?: string | undefined;
}

/** Said when somebody comes back to an exam that they left in its middle: it was to be taken in one sitting. */
export const BrokenOff = ({ store, desk, address }: Props) => {
  const { scenario, view, call } = store.getState();
  useEffect(() => desk.getState().breakOff(resultOf(scenario, call())), [scenario, call, desk]);
  const time = clock(view.now - (view.answeredAt ?? 0));
  return (
    <Notice title={say('call.exam-broken-off', { time })}>
      <p>{say('call.exam-broken-off-words', scenario.caller)}</p>
      <a className="btn primary" href={address ?? callAddress(scenario.id, 'exam')}>
        {say('call.exam-again')}
      </a>
    </Notice>
  );
};
