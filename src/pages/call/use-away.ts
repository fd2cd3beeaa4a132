import { useEffect, useState } from 'react';
import type { CallStore } from '../../store/call-store.ts';

/** In practice the call stands still while its tab is hidden, until the trainee says that they are back. */
export const useAway = (store: CallStore) => {
  const [away, setAway] = useState(false);
  useEffect(() => {
    const look = () => {
      const { mode, view, pause } = store.getState();
      if (!document.hidden || mode !== 'practice' || view.ended) return;
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
