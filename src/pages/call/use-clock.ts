import { useEffect, useRef } from 'react';
import type { CallStore } from '../../store/call-store.ts';
import { createElapsed } from '../../store/elapsed.ts';

/** Nobody looked for longer than this, in ms: the device slept, or the page was held up. */
const GAP_MS = 5000;

/** Lets the call's time pass with the frames of the browser; where none came for a while, `onGap` sees to that time (ms). */
export const useClock = (store: CallStore, onGap: (ms: number) => void): void => {
  const gap = useRef(onGap);
  gap.current = onGap;
  useEffect(() => {
    const elapsed = createElapsed();
    let frame = 0;
    const step = () => {
      // not the time that the frame is for: the first one after a sleep is for a moment before it
      const passed = elapsed(performance.now(), Date.now());
      if (passed > GAP_MS) gap.current(passed);
      else store.getState().pass(passed);
      frame = requestAnimationFrame(step);
    };
    frame = requestAnimationFrame(step);
    return () => cancelAnimationFrame(frame);
  }, [store]);
};
