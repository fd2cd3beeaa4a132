import { type Call, type RunRecord, replayUpTo } from '../call/index.ts';
import type { Stage } from '../crisis/index.ts';
import type { Outcome, Scenario } from '../scenario/index.ts';
import { score } from '../scoring/index.ts';
import { PRACTISED, patiently } from './patience.ts';
import { playOn } from './play.ts';
import { wisely } from './players/listener.ts';

/**
 * What is done at a moment of a run in place of what was done: a reply, or a wait of so many ms; `wait` of 0 hands over
 * to the reference player there and then.
 */
export type Instead = { readonly reply: string } | { readonly wait: number };

/** How a call would have gone on; true in this model. */
export interface WayOn {
  readonly record: RunRecord;
  readonly ending: string | undefined;
  readonly outcome: Outcome | undefined;
  /** from answer to end, ms */
  readonly callMs: number;
  /** how often the caller fell back into escalation or crisis from a later stage */
  readonly relapses: number;
  /** 0 to 100, of the call alone: the work after it is the same whatever was said, so ways are compared with ways */
  readonly total: number;
  /** arousal in per mille, one sample a second from 0 on */
  readonly curve: readonly number[];
}

const ORDER: readonly Stage[] = [
  'stimulation',
  'escalation',
  'crisis',
  'de-escalation',
  'stabilization',
  'post-crisis',
];
const LATER = ORDER.indexOf('de-escalation');

/** The call without the work that it leaves. */
const callAlone = ({ 'wrap-up': _wrapUp, message: _message, ...call }: Scenario): Scenario => call;

/** Sums up how a call went. */
export const wayOf = (scenario: Scenario, call: Call): WayOn => {
  const { ended, answeredAt, now } = call.view();
  const relapses = call.log.filter(
    (cue) =>
      cue.cue === 'stage' && ORDER.indexOf(cue.from) >= LATER && ORDER.indexOf(cue.to) < LATER,
  );
  return {
    record: call.record(),
    ending: ended?.ending,
    outcome: ended?.outcome,
    callMs: (ended?.at ?? now) - (answeredAt ?? now),
    relapses: relapses.length,
    total: score(callAlone(scenario), call.log).total,
    curve: call.curve,
  };
};

/**
 * Plays a run up to `at` (virtual ms), does `instead` of what was done then, and lets the reference player take the
 * call to its end. Undefined where the reply cannot be said there.
 *
 * @throws RecordError when the record is not one of this scenario and engine
 */
export const whatIf = (
  scenario: Scenario,
  record: RunRecord,
  at: number,
  instead: Instead,
): WayOn | undefined => {
  const call = replayUpTo(scenario, record, at);
  if ('reply' in instead) {
    if (call.act({ do: 'reply', id: instead.reply }) !== undefined) return undefined;
  } else call.advanceTo(at + instead.wait);
  return wayOf(scenario, takenOver(scenario, call, record));
};

/** Lets the reference player, who knows what has been said, take a call to its end with steady hands. */
const takenOver = (scenario: Scenario, call: Call, { seed, mode }: RunRecord): Call => {
  const said = call.log.flatMap((cue) => (cue.cue === 'effect' ? [cue.reply] : []));
  const listener = patiently(wisely(said), PRACTISED);
  return playOn(call, (view) => listener(view, () => 0.5), { scenario, seed, mode });
};
