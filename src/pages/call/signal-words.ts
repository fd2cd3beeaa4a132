import type { CallState } from '../../store/call-store.ts';
import { tenths } from '../../words/numbers.ts';
import { say } from '../../words/say.ts';

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

/** A silence shorter than this may be one in the middle of a story, in ms: a caller who is left alone goes on within it. */
const MAY_BE_A_BREATH_MS = 2500;

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

  const cutIn = cutInLately(state);
  if (paused) return said('flat', say('signal.stands-still'), '', true);
  if (view.ended) return said('flat', say('signal.over'), '', true);
  if (micMuted)
    return said(
      'flat',
      say('signal.microphone-off'),
      say('signal.microphone-off-hint', { called }),
      true,
    );
  if (view.breathing) return said('flat', say('signal.breathing'), '', true);
  if (view.dialledAt !== undefined)
    return said(
      'wave',
      say('signal.dialled', { called }),
      say('signal.dialled-hint', { pronoun }),
      true,
    );
  if (refusedLately(state)) return said('dots', say('signal.still-speaking'), '', true);
  switch (view.floor) {
    case 'ringing':
      return said('wave', say('signal.ringing'), say('signal.ringing-hint', { called }));
    case 'hold':
      if (view.waiting?.for === 'callback')
        return said(
          'flat',
          say('signal.rung-off', { called }),
          say('signal.rung-off-hint', { count: Math.round(view.waiting.promisedMs / 1000) }),
          true,
        );
      return said(
        'flat',
        say('signal.held', { called }),
        view.waiting && view.waiting.promisedMs > 0
          ? say('signal.held-promised', { count: Math.round(view.waiting.promisedMs / 1000) })
          : say('signal.held-hint', { pronoun }),
        true,
      );
    case 'trainee':
      return cutIn
        ? said('kink', say('signal.talking-over', { called }), '', true)
        : said('dots', say('signal.you-speak'));
    case 'caller':
      return cutIn
        ? said(
            'kink',
            say('signal.talked-over', { called }),
            view.caption?.kind === 'repeat' ? say('signal.talked-over-hint', { pronoun }) : '',
            true,
          )
        : said(
            'wave',
            say('signal.speaking', { called }),
            hints ? say('signal.speaking-hint', { pronoun }) : '',
          );
    default:
      return said('flat', say('signal.silence'), hints ? silenceHint(state) : '');
  }
};

/** Where an untimed call stands the same is said whether the caller will go on or not: to tell them apart is what is learnt. */
const silenceHint = ({ standing, view: { silenceMs }, scenario }: CallState): string => {
  const isBreath = silenceMs < MAY_BE_A_BREATH_MS;
  if (!standing) return say(isBreath ? 'signal.silence-breath' : 'signal.silence-hint');
  return isBreath
    ? say('signal.stop-breath', { pronoun: scenario.caller.pronoun })
    : say('signal.stop-quiet', { time: tenths(silenceMs) });
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
