import { useEffect, useRef } from 'react';
import type { UnfinishedRun } from '../../store/archive.ts';
import type { CallStore } from '../../store/call-store.ts';
import type { DeskStore } from '../../store/desk-store.ts';
import { beLive } from '../../store/live.ts';
import { followPlace, type Place } from '../../store/place.ts';

/** What it takes to find the way back to a call, beside its address. */
export type Beside = Pick<UnfinishedRun, 'of' | 'shift'>;

/** Keeps the place that a call is at, so that a reload, a crash or a closed lid does not cost it. */
export const usePlace = (
  store: CallStore,
  desk: DeskStore,
  isKept: boolean,
  beside: Beside | undefined,
): void => {
  const latest = useRef(beside);
  latest.current = beside;
  useEffect(() => {
    if (!isKept) return;
    // whoever goes elsewhere is there before this call is gone
    const address = location.hash;
    const whole = (at: Place) => ({ ...latest.current, ...at, address });
    const place = followPlace(store, {
      leave: (at) => desk.getState().leave(whole(at)),
      stand: (at) => desk.getState().stand(whole(at)),
    });
    const letGo = beLive();
    // the last moment in which anything can be written
    addEventListener('pagehide', place.now);
    document.addEventListener('visibilitychange', place.now);
    return () => {
      letGo();
      place.stop();
      removeEventListener('pagehide', place.now);
      document.removeEventListener('visibilitychange', place.now);
    };
  }, [store, desk, isKept]);
};
