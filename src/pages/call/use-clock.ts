import { useEffect, useRef } from 'react';
import type { CallStore } from '../../store/call-store.ts';
import { createElapsed } from '../../store/elapsed.ts';

/** Nobody looked for longer than this, in ms: the device slept, or the page was held up. */
const GAP_MS = 5000;

/** Lets the call's time pass with the frames of the browser; `onGap` is told when it did not for a while. */
export const useClock = (store: CallStore, onGap?: () => void): void => {
  const gap = useRef(onGap);
  gap.current = onGap;
  useEffect(() => {
    const elapsed = createElapsed();
    let frame = 0;
    const step = (now: number) => {
      const passed = elapsed(now, Date.now());
      if (passed > GAP_MS) gap.current?.();
      store.getState().pass(passed);
      frame = requestAnimationFrame(step);
    };
    frame = requestAnimationFrame(step);
    return () => cancelAnimationFrame(frame);
  }, [store]);
};
