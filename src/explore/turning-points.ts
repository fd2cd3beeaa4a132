import { type Cue, type RunRecord, replay, replayUpTo } from '../call/index.ts';
import type { Scenario } from '../scenario/index.ts';
import { type Instead, type WayOn, whatIf } from './what-if.ts';

/** A moment of a run that mattered: what was done, and what would have gone better. */
export interface TurningPoint {
  /** when it was done, virtual ms */
  readonly at: number;
  readonly did:
    | { readonly what: 'said'; readonly reply: string }
    | { readonly what: 'cut-in'; readonly reply: string }
    | { readonly what: 'left-waiting' };
  readonly better: Instead;
  /** the call from there, with the reference player after what was done, and after what would have been better */
  readonly asDone: WayOn;
  readonly instead: WayOn;
}

/** A pause of this length is offered as an alternative, in ms. */
const PAUSE_MS = 2000;
/** So many seconds of the call weigh as much as a point of the score. */
const SECONDS_A_POINT = 10;

/** How good an end is; a quicker call to a poorer one is no gain. */
const worth = ({ outcome }: WayOn): number =>
  outcome === 'resolved' ? 2 : outcome === 'agreed' ? 1 : 0;

/** What an alternative is worth against what was done, in points. */
const gain = (instead: WayOn, asDone: WayOn): number =>
  worth(instead) < worth(asDone)
    ? Number.NEGATIVE_INFINITY
    : instead.total - asDone.total + (asDone.callMs - instead.callMs) / 1000 / SECONDS_A_POINT;

/**
 * The decisions of a finished run that cost most, at most `most` of them, the costliest first. Each act is set apart
 * from what came after it: the reference player goes on from it, and from each other thing that could have been done.
 *
 * @throws RecordError when the record is not one of this scenario and engine
 */
export const turningPoints = (
  scenario: Scenario,
  record: RunRecord,
  most = 3,
): readonly TurningPoint[] => {
  const { log } = replay(scenario, record);
  return log
    .flatMap((cue) => moment(cue) ?? [])
    .flatMap((point) => turningPoint(scenario, record, point) ?? [])
    .sort((a, b) => gain(b.instead, b.asDone) - gain(a.instead, a.asDone) || a.at - b.at)
    .slice(0, most);
};

type Moment = Pick<TurningPoint, 'at' | 'did'>;

const moment = (cue: Cue): Moment | undefined => {
  if (cue.cue === 'trainee-starts')
    return { at: cue.at, did: { what: cue.over ? 'cut-in' : 'said', reply: cue.reply } };
  return cue.cue === 'left-waiting' ? { at: cue.at, did: { what: 'left-waiting' } } : undefined;
};

const turningPoint = (
  scenario: Scenario,
  record: RunRecord,
  { at, did }: Moment,
): TurningPoint | undefined => {
  // a silence that grew too long is mended where it was still a pause
  const { silenceMs, replies } = replayUpTo(scenario, record, at).view();
  const from = did.what === 'left-waiting' ? Math.max(0, at - silenceMs + PAUSE_MS) : at;
  const asDone =
    did.what === 'left-waiting'
      ? whatIf(scenario, record, at, { wait: 1 })
      : whatIf(scenario, record, at, { reply: did.reply });
  if (!asDone) return undefined;
  const others: Instead[] = [
    { wait: did.what === 'left-waiting' ? 0 : PAUSE_MS },
    ...replies.flatMap(({ id }) => ('reply' in did && did.reply === id ? [] : [{ reply: id }])),
  ];
  const best = others
    .flatMap((better) => {
      const instead = whatIf(scenario, record, from, better);
      return instead ? [{ better, instead }] : [];
    })
    .reduce<{ better: Instead; instead: WayOn } | undefined>(
      (a, b) => (a && gain(a.instead, asDone) >= gain(b.instead, asDone) ? a : b),
      undefined,
    );
  return best && gain(best.instead, asDone) > 1 ? { at: from, did, asDone, ...best } : undefined;
};
