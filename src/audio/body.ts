import type { CallView } from '../call/view.ts';
import type { Effects } from './effects.ts';

/** What the trainee hears of their own body: a heart when composure goes, and the breath that brings it back. */
export interface Body {
  /** Brings what is heard in step with how the trainee feels. */
  follow(view: Pick<CallView, 'snap' | 'breathing' | 'ended' | 'floor'>): void;
  silence(): void;
}

/** Lets the trainee's own body be heard through `effects`. */
export const createBody = (effects: Effects): Body => {
  let beating = false;
  let breathing = false;

  const beat = (due: boolean): void => {
    if (due === beating) return;
    beating = due;
    if (due) effects.play('heartbeat');
    else effects.stop('heartbeat');
  };
  const breathe = (due: boolean): void => {
    if (due === breathing) return;
    breathing = due;
    if (due) effects.play('breath');
    else effects.stop('breath');
  };

  return {
    follow: (view) => {
      const connected = !view.ended && view.floor !== 'ringing' && view.floor !== 'hold';
      beat(connected && view.snap !== undefined && !view.breathing);
      breathe(connected && view.breathing);
    },
    silence: () => {
      beat(false);
      breathe(false);
    },
  };
};
