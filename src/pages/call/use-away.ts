import { useCallback, useEffect, useState } from 'react';
import type { CallStore } from '../../store/call-store.ts';

/** In practice the call stands still while its tab is hidden or the device sleeps, until the trainee says that they are back. */
export const useAway = (store: CallStore) => {
  const [away, setAway] = useState(false);
  const leave = useCallback(() => {
    const { mode, view, paused, pause } = store.getState();
    // a call that stands still already goes on when what stopped it says so
    if (mode !== 'practice' || view.ended || paused) return;
    pause(true);
    setAway(true);
  }, [store]);
  useEffect(() => {
    const look = () => document.hidden && leave();
    document.addEventListener('visibilitychange', look);
    return () => document.removeEventListener('visibilitychange', look);
  }, [leave]);
  return {
    away,
    leave,
    comeBack: () => {
      setAway(false);
      store.getState().pause(false);
    },
  };
};
