import type { CueOf } from '../../call/cue.ts';
import type { MoveName } from '../../crisis/moves/names.ts';
import type { Stage } from '../../crisis/stage.ts';
import type { ShownScenario } from '../../scenario/call-words.ts';
import { tenths } from '../../words/numbers.ts';
import { say } from '../../words/say.ts';
import { changeOf } from './change.ts';
import type { Verdict } from './verdict.ts';

/** What something that the trainee did was, and what it did to the caller. */
export interface Deed {
  readonly verdict: Verdict;
  readonly stage: Stage;
  readonly what: string;
  /** words of the call that stand in `what` */
  readonly quotes?: string;
  /** what changed in the caller, in plain words */
  readonly change?: string;
  readonly coach?: string;
  /** what it was in the vocabulary of the trade, where it was anything */
  readonly moves?: readonly MoveName[];
  /** it has a pin on the line though it neither helped nor cost */
  readonly marked?: true;
}

/** An interruption: what it was, and what it did to the caller. */
export const interruption = (
  { stage, pauseMs, before, after }: CueOf<'interrupted'>,
  called: string,
): Deed => ({
  verdict: 'cost',
  stage,
  what:
    pauseMs > 0
      ? say('deed.cut-in-pause', { called, time: tenths(pauseMs) })
      : say('deed.cut-in', { called }),
  moves: ['interrupt'],
  change: changeOf(called, before, after),
});

/** A reply that was heard to its end; `step`: it also got a step of the solution done. */
export const landed = (scenario: ShownScenario, cue: CueOf<'effect'>, step: boolean): Deed => {
  const { called } = scenario.caller;
  const { before, after, taken, pauseMs, stage } = cue;
  const said = [...(scenario.beats[cue.beat]?.replies ?? []), ...scenario.snaps];
  const reply = said.find(({ id }) => id === cue.reply);
  const calmed = before.arousal - after.arousal;
  const heard = after.heard - before.heard;
  const good = taken && calmed >= 0 && (step || calmed >= 5 || heard >= 5);
  return {
    stage,
    verdict: good ? 'helped' : !taken || calmed < 0 ? 'cost' : 'neither',
    marked: true,
    what: [
      pauseMs >= 2000 ? say('deed.quiet-first', { time: tenths(pauseMs) }) : '',
      step ? say('deed.step-done') : '',
      taken ? '' : say('deed.not-ready', { called }),
    ]
      .filter(Boolean)
      .join(' '),
    change: changeOf(called, before, after),
    moves: cue.moves,
    ...(reply && { coach: reply.coach }),
  };
};
