import type { CallState } from '../../store/call-store.ts';
import { capital, pronouns } from '../words.ts';

/** What is going on, in few words. */
export interface Signal {
  readonly glyph: 'wave' | 'flat' | 'kink' | 'dots';
  readonly what: string;
  /** what that means for the trainee; not in an exam, and less of it to one who knows by now */
  readonly hint: string;
  /** worth saying aloud, even when nobody asked */
  readonly aloud: boolean;
}

export type Glyph = Signal['glyph'];

/** For so long a refusal is spoken of, and an interruption; ms. */
const [REFUSAL_SHOWN_MS, CUT_IN_SHOWN_MS] = [4000, 8000] as const;

const said = (glyph: Glyph, what: string, hint = '', aloud = false): Signal => ({
  glyph,
  what,
  hint,
  aloud,
});

/** What a trainee should know of this moment. */
export const signalOf = (state: CallState): Signal => {
  const { view, scenario, micMuted, paused, hints } = state;
  const { called, pronoun } = scenario.caller;
  const { object, is } = pronouns(pronoun);
  const sheIs = capital(is);
  const cutIn = cutInLately(state);
  if (paused) return said('flat', 'The call stands still', '', true);
  if (view.ended) return said('flat', 'The call is over', '', true);
  if (micMuted) return said('flat', 'Your microphone is off', `${called} cannot hear you.`, true);
  if (view.breathing) return said('flat', 'You take a breath', '', true);
  if (refusedLately(state)) return said('dots', 'You are still speaking', '', true);
  switch (view.floor) {
    case 'ringing':
      return said('wave', 'The phone is ringing', `${called} is waiting.`);
    case 'hold':
      if (view.waiting?.for === 'callback')
        return said(
          'flat',
          `${called} has rung off`,
          `You said that you would ring back within ${Math.round(view.waiting.promisedMs / 1000)} seconds.`,
          true,
        );
      return said('flat', `${called} is on hold`, `${sheIs} hearing music.`, true);
    case 'trainee':
      return cutIn
        ? said('kink', `You are talking over ${called}`, '', true)
        : said('dots', 'You are speaking');
    case 'caller':
      return cutIn
        ? said('kink', `You talked over ${called}`, `${sheIs} saying that part again.`, true)
        : said('wave', `${called} is speaking`, hints ? `A reply now talks over ${object}.` : '');
    default:
      return said('flat', 'Silence', hints ? 'Speak, or let it rest.' : '');
  }
};

const refusedLately = ({ refusal, refusedAt = 0, view }: CallState): boolean =>
  refusal === 'you-are-speaking' && view.now - refusedAt < REFUSAL_SHOWN_MS;

/** Whether the trainee cut in, and the caller has not yet left it behind. */
const cutInLately = ({ view }: CallState): boolean => {
  const { lastInterruption: cut, caption, floor, now, saying } = view;
  if (!cut || now - cut.at > CUT_IN_SHOWN_MS) return false;
  if (floor === 'trainee') return saying !== undefined && cut.at >= saying.startedAt;
  return caption?.kind === 'complaint' || caption?.kind === 'repeat';
};
