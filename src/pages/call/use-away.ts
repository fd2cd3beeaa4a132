import { useEffect, useState } from 'react';
import type { CallStore } from '../../store/call-store.ts';

/** In practice the call stands still while its tab is hidden, until the trainee says that they are back. */
export const useAway = (store: CallStore) => {
  const [away, setAway] = useState(false);
  useEffect(() => {
    const look = () => {
      const { mode, view, paused, pause } = store.getState();
      // a call that stands still already goes on when what stopped it says so
      if (!document.hidden || mode !== 'practice' || view.ended || paused) return;
      pause(true);
      setAway(true);
    };
    document.addEventListener('visibilitychange', look);
    return () => document.removeEventListener('visibilitychange', look);
  }, [store]);
  return {
    away,
    comeBack: () => {
      setAway(false);
      store.getState().pause(false);
    },
  };
};
