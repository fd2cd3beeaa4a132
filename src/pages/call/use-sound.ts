import { useEffect } from 'react';
import type { CallStore } from '../../store/call-store.ts';
import type { Parts } from '../parts.ts';

/** Lets the call be heard, where the browser can; without sound it is the same call. */
export const useSound = (store: CallStore, { startAudio }: Parts): void => {
  useEffect(() => {
    let left = false;
    let stop: (() => void) | undefined;
    startAudio(store).then(
      (audio) => {
        if (left) audio.stop();
        else stop = () => audio.stop();
      },
      () => undefined,
    );
    return () => {
      left = true;
      stop?.();
    };
  }, [store, startAudio]);
};
