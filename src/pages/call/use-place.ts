import { useEffect } from 'react';
import type { CallStore } from '../../store/call-store.ts';
import type { DeskStore } from '../../store/desk-store.ts';
import { beLive } from '../../store/live.ts';
import { followPlace } from '../../store/place.ts';

/** Keeps the place that a call is at, so that a reload, a crash or a closed lid does not cost it. */
export const usePlace = (store: CallStore, desk: DeskStore, isKept: boolean): void => {
  useEffect(() => {
    if (!isKept) return;
    const place = followPlace(store, (at) =>
      desk.getState().leave({ ...at, address: location.hash }),
    );
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
