import { useEffect } from 'react';
import type { CallStore } from '../../store/call-store.ts';

/** Lets the call's time pass with the frames of the browser. */
export const useClock = (store: CallStore): void => {
  useEffect(() => {
    let last: number | undefined;
    let frame = 0;
    const step = (now: number) => {
      if (last !== undefined) store.getState().pass(now - last);
      last = now;
      frame = requestAnimationFrame(step);
    };
    frame = requestAnimationFrame(step);
    return () => cancelAnimationFrame(frame);
  }, [store]);
};
