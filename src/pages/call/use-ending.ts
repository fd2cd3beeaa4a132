import { useEffect, useRef } from 'react';
import type { CallStore } from '../../store/call-store.ts';

/** How long the end of a call stays on the screen, in ms. */
const HOLD_MS = 1200;

/** Says that the call is over, a moment after it ended and nothing about it `waits` to be read. */
export const useEnding = (store: CallStore, onEnd: () => void, waits = false): void => {
  const latest = useRef(onEnd);
  latest.current = onEnd;
  useEffect(() => {
    if (waits) return undefined;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const look = () => {
      if (!store.getState().view.ended || timer !== undefined) return;
      timer = setTimeout(() => latest.current(), HOLD_MS);
    };
    look();
    const leave = store.subscribe(look);
    return () => {
      leave();
      clearTimeout(timer);
    };
  }, [store, waits]);
};
