import type { CallState } from '../../store/call-store.ts';
import { capital, pronouns } from '../words.ts';

/** What the line shows beside the words. */
export type Glyph = 'wave' | 'flat' | 'kink' | 'dots';

/** What is going on, in few words. `hint` is for practice only. */
export interface Signal {
  readonly glyph: Glyph;
  readonly what: string;
  readonly hint: string;
  /** worth saying aloud, even when nobody asked */
  readonly aloud: boolean;
}

/** For so long an interruption or a refusal is spoken of, in ms. */
const FRESH_MS = 4000;

const REFUSALS: Partial<Record<NonNullable<CallState['refusal']>, string>> = {
  'microphone-off': 'Your microphone is off, so nobody heard that',
  'on-hold': 'Resume the call before you speak',
  'you-are-speaking': 'You are still speaking',
};

/** What a trainee should know of this moment. */
export const signalOf = ({ view, scenario, refusal, refusedAt = 0, paused }: CallState): Signal => {
  const { called, pronoun } = scenario.caller;
  const { object, hears } = pronouns(pronoun);
  const refused = refusal && view.now - refusedAt < FRESH_MS ? REFUSALS[refusal] : undefined;
  if (paused) return { glyph: 'flat', what: 'The call stands still', hint: '', aloud: true };
  if (view.ended) return { glyph: 'flat', what: 'The call is over', hint: '', aloud: true };
  if (refused) return { glyph: 'flat', what: refused, hint: '', aloud: true };
  if (view.floor === 'hold') {
    return {
      glyph: 'flat',
      what: `${called} is on hold`,
      hint: `${capital(hears)} music.`,
      aloud: true,
    };
  }
  const cut = view.lastInterruption;
  if (cut && view.now - cut.at < FRESH_MS) {
    return {
      glyph: 'kink',
      what: `You talked over ${called}`,
      hint: `Let ${object} come back to it.`,
      aloud: true,
    };
  }
  switch (view.floor) {
    case 'ringing':
      return { glyph: 'flat', what: 'The phone rings', hint: '', aloud: false };
    case 'caller':
      return {
        glyph: 'wave',
        what: `${called} is speaking`,
        hint: `A reply now talks over ${object}.`,
        aloud: false,
      };
    case 'trainee':
      return { glyph: 'dots', what: 'You are speaking', hint: '', aloud: false };
    default:
      return { glyph: 'flat', what: 'Silence', hint: 'Speak, or let it rest.', aloud: false };
  }
};
