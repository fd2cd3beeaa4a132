import { useEffect, useRef } from 'react';
import type { CallStore } from '../../store/call-store.ts';
import { type RunResult, resultOf } from '../../store/run-result.ts';

/** How long the end of a call stays on the screen, in ms. */
const HOLD_MS = 1200;

/** Hands over what came of the call, a moment after it ended. */
export const useEnding = (store: CallStore, onEnd: (result: RunResult) => void): void => {
  const latest = useRef(onEnd);
  latest.current = onEnd;
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const look = () => {
      const { view, scenario, call } = store.getState();
      if (!view.ended || timer !== undefined) return;
      timer = setTimeout(() => latest.current(resultOf(scenario, call())), HOLD_MS);
    };
    look();
    const leave = store.subscribe(look);
    return () => {
      leave();
      clearTimeout(timer);
    };
  }, [store]);
};
