import { useCallback, useEffect, useState } from 'react';
import type { CallStore } from '../../store/call-store.ts';

/** An exam that went on while nobody looked. */
export interface Missed {
  /** for how long, by the clock on the wall */
  readonly ms: number;
  /** whether it came to its end meanwhile */
  readonly ended: boolean;
}

/**
 * While its tab is hidden or the device sleeps, a practice call stands still until the trainee says that they are back. An
 * exam goes on, and they are told.
 */
export const useAway = (store: CallStore) => {
  const [away, setAway] = useState(false);
  const [missed, setMissed] = useState<Missed>();
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
    missed,
    comeBack: () => {
      setAway(false);
      store.getState().pause(false);
    },
    read: () => setMissed(undefined),
    /** Sees to the time in which no frame came, in ms. */
    sleep: (ms: number) => {
      leave();
      const { mode, view, standing, pass } = store.getState();
      pass(ms);
      // a phone that rings waits, and so does an exam without a clock
      if (mode !== 'exam' || view.answeredAt === undefined || view.ended || standing) return;
      setMissed({ ms, ended: store.getState().view.ended !== undefined });
    },
  };
};
