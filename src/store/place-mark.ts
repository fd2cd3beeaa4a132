import type { RecordedAct } from '../call/record.ts';
import type { UnfinishedRun } from './archive.ts';

/**
 * Where a call stands, to the millisecond, small enough to be written in each frame: all of its place but the acts that the
 * archive has confirmed. The archive answers later, and a tab that crashes does not wait for it.
 */
export interface PlaceMark extends Omit<UnfinishedRun, 'of' | 'shift'> {
  /** so many acts come before those of `record`: the archive has them */
  readonly from: number;
}

/** What stands in place of a mark when the call is over: the archive, which answers later, may still have its place. */
export interface OverMark {
  /** the wall clock, ms since 1970 */
  readonly overAt: number;
}

/** Whether two places are in the same call, of the same attempt. */
const isSameCall = (one: UnfinishedRun, other: UnfinishedRun): boolean =>
  one.record.scenario.hash === other.record.scenario.hash &&
  one.record.seed === other.record.seed &&
  one.record.mode === other.record.mode &&
  one.record.composure === other.record.composure &&
  one.tookOverAt === other.tookOverAt &&
  one.address === other.address;

const isSameAct = (one: RecordedAct, other: RecordedAct | undefined): boolean =>
  other !== undefined && one.every((part, n) => part === other[n]);

/** The mark of a place of which the archive has confirmed `kept`, if that is of the same call. */
export const markOf = (place: UnfinishedRun, kept: UnfinishedRun | undefined): PlaceMark => {
  const { of, shift, ...rest } = place;
  const { acts } = place.record;
  let from = 0;
  if (kept && isSameCall(place, kept)) {
    const differs = acts.findIndex((act, n) => !isSameAct(act, kept.record.acts[n]));
    from = differs < 0 ? acts.length : differs;
  }
  return { ...rest, record: { ...place.record, acts: acts.slice(from) }, from };
};

/**
 * The place that the archive has, brought up to the mark; undefined where that says that the call is over. A mark is not
 * believed where it is older, of another call, before its own last act, or not a mark at all.
 */
export const broughtUp = (
  left: UnfinishedRun | undefined,
  mark: unknown,
): UnfinishedRun | undefined => {
  if (isOverMark(mark) && left && left.leftAt <= mark.overAt) return undefined;
  if (!isMark(mark) || (left && mark.leftAt < left.leftAt)) return left;
  const { from, ...place } = mark;
  const same = left && isSameCall(left, place) ? left : undefined;
  if (from > (same?.record.acts.length ?? 0)) return left;
  const acts = [...(same?.record.acts.slice(0, from) ?? []), ...place.record.acts];
  if (place.record.until < (acts.at(-1)?.[0] ?? 0)) return left;
  return { ...same, ...place, record: { ...place.record, acts } };
};

const isOverMark = (kept: unknown): kept is OverMark =>
  Number.isInteger((kept as Partial<OverMark> | undefined | null)?.overAt);

const isMark = (kept: unknown): kept is PlaceMark => {
  const { from, record, leftAt, address } = (kept ?? {}) as Partial<PlaceMark>;
  return (
    Number.isInteger(from) &&
    Number.isInteger(leftAt) &&
    typeof address === 'string' &&
    Number.isInteger(record?.until) &&
    Array.isArray(record?.acts) &&
    typeof record?.scenario?.hash === 'string'
  );
};
