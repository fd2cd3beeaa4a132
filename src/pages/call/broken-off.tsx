import { useEffect } from 'react';
import type { CallStore } from '../../store/call-store.ts';
import type { DeskStore } from '../../store/desk-store.ts';
import { resultOf } from '../../store/run-result.ts';
import { clock } from '../../words/numbers.ts';
import { say } from '../../words/say.ts';
import { Notice } from '../notice.tsx';
import { callAddress } from '../route.ts';

/** Where somebody goes on after an exam that was broken off. */
export interface WayOn {
  readonly label: string;
  /** what that means for them beyond this browser, if it does */
  readonly words?: string;
  readonly go: () => void;
}

interface Props {
  /** the exam, as far as it went */
  readonly store: CallStore;
  readonly desk: DeskStore;
  /** to another exam with the same caller, if nothing is said */
  readonly wayOn?: WayOn | undefined;
}

/** Said when somebody comes back to an exam that they left in its middle: it was to be taken in one sitting. */
export const BrokenOff = ({ store, desk, wayOn }: Props) => {
  const { played, scenario, view, call } = store.getState();
  useEffect(() => desk.getState().breakOff(resultOf(played, call())), [played, call, desk]);
  const time = clock(view.now - (view.answeredAt ?? 0));
  return (
    <Notice title={say('call.exam-broken-off', { time })}>
      <p>{say('call.exam-broken-off-words', scenario.caller)}</p>
      {wayOn?.words && <p>{wayOn.words}</p>}
      {wayOn ? (
        <button className="btn primary" type="button" onClick={wayOn.go}>
          {wayOn.label}
        </button>
      ) : (
        <a className="btn primary" href={callAddress(scenario.id, 'exam')}>
          {say('call.exam-again')}
        </a>
      )}
    </Notice>
  );
};
