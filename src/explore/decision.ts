import { type Cue, type RunRecord, replayUpTo } from '../call/index.ts';
import type { Scenario } from '../scenario/index.ts';
import { type Instead, type WayOn, whatIf } from './what-if.ts';

/** Something that a trainee did, or left undone, and that can be held against what else there was to do. */
export interface Decision {
  /** virtual ms */
  readonly at: number;
  readonly did:
    | { readonly what: 'said'; readonly reply: string }
    | { readonly what: 'cut-in'; readonly reply: string }
    | { readonly what: 'left-waiting' };
}

/** What else there was to do at a decision. */
export interface Alternatives {
  /** virtual ms at which it would have been done */
  readonly from: number;
  readonly others: readonly {
    readonly instead: Instead;
    /** the words of a reply */
    readonly says: string | undefined;
  }[];
}

/** A pause of this length is offered as an alternative, in ms. */
const PAUSE_MS = 2000;

/** The decision that a cue tells of; undefined for all others. */
export const decisionIn = (cue: Cue): Decision | undefined => {
  if (cue.cue === 'trainee-starts')
    return { at: cue.at, did: { what: cue.over ? 'cut-in' : 'said', reply: cue.reply } };
  return cue.cue === 'left-waiting' ? { at: cue.at, did: { what: 'left-waiting' } } : undefined;
};

/**
 * What else there was to do: to wait, and each other reply that lay on the desk. A silence that grew too long is mended
 * where it was still a pause.
 *
 * @throws RecordError when the record is not one of this scenario and engine
 */
export const alternativesTo = (
  scenario: Scenario,
  record: RunRecord,
  { at, did }: Decision,
): Alternatives => {
  const { silenceMs, replies } = replayUpTo(scenario, record, at).view();
  const isLate = did.what === 'left-waiting';
  return {
    from: isLate ? Math.max(0, at - silenceMs + PAUSE_MS) : at,
    others: [
      { instead: { wait: isLate ? 0 : PAUSE_MS }, says: undefined },
      ...replies.flatMap(({ id, says }) =>
        'reply' in did && did.reply === id ? [] : [{ instead: { reply: id }, says }],
      ),
    ],
  };
};

/**
 * The call from a decision on as it was made, with the reference player after it: what an alternative is held against,
 * so that only this one thing is another.
 *
 * @throws RecordError as `alternativesTo` does
 */
export const asDecided = (
  scenario: Scenario,
  record: RunRecord,
  { at, did }: Decision,
): WayOn | undefined =>
  whatIf(scenario, record, at, 'reply' in did ? { reply: did.reply } : { wait: 1 });
