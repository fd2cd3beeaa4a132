import type { CallStore } from '../store/call-store.ts';

/** The sound of one call. */
export interface CallAudio {
  /** loudness of voice and effects, 0 to 1 each */
  setVolumes(voice: number, effects: number): void;
  stop(): void;
}

/** Lets the call of `store` be heard. Never throws: where there is no sound, it is silent. */
export declare const startAudio: (store: CallStore) => CallAudio;
