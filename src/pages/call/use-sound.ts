import { useEffect } from 'react';
import type { CallStore } from '../../store/call-store.ts';
import type { Settings } from '../../store/settings.ts';
import type { Parts } from '../parts.ts';

/** Lets the call be heard, where the browser can; without sound it is the same call. */
export const useSound = (store: CallStore, { startAudio, settings }: Parts): void => {
  useEffect(() => {
    let left = false;
    let stop: (() => void) | undefined;
    startAudio(store).then(
      (audio) => {
        const follow = ({ voice, effects, callerVoice }: Settings) => {
          audio.setVolumes(voice, effects);
          audio.speakAs(callerVoice);
        };
        follow(settings.getState());
        const unsubscribe = settings.subscribe(follow);
        stop = () => {
          unsubscribe();
          audio.stop();
        };
        if (left) stop();
      },
      () => undefined,
    );
    return () => {
      left = true;
      stop?.();
    };
  }, [store, startAudio, settings]);
};
