import { replay } from '../call/index.ts';
import type { UnfinishedRun } from './archive.ts';
import { type CallStore, createCallStore, type Pace } from './call-store.ts';

/** The place is kept whole at whatever happens, and so often in between, in ms of the call's time. */
const HEARTBEAT_MS = 500;

/** Where a call is, as far as the call itself knows. */
export type Place = Omit<UnfinishedRun, 'leftAt' | 'address' | 'of' | 'shift'>;

/** Takes the place of a call: `leave` at whatever happens, `stand` whenever time has passed. */
export interface PlaceKeeper {
  leave(place: Place): void;
  stand(place: Place): void;
}

/** The place that a call is at; undefined while nothing has been done that could be lost. */
const placeOf = (store: CallStore): Place | undefined => {
  const { view, call, tookOverAt, notes, draft, afterCall } = store.getState();
  const isOver = view.ended !== undefined && afterCall !== 'due';
  if (view.answeredAt === undefined || isOver) return undefined;
  return {
    record: call().record(),
    ...(tookOverAt !== undefined && { tookOverAt }),
    ...(notes !== '' && { notes }),
    ...(afterCall === 'due' && { draft }),
  };
};

/** What the place of a call is kept whole for, when it changes. */
const eventsOf = (store: CallStore): readonly unknown[] => {
  const { view, log, notes, draft, afterCall } = store.getState();
  return [log, log.length, notes, draft, afterCall, Math.floor(view.now / HEARTBEAT_MS)];
};

/** Hands over the place of a call whenever it has changed; `now` does so at once. */
export const followPlace = (
  store: CallStore,
  { leave, stand }: PlaceKeeper,
): { now(): void; stop(): void } => {
  let kept: readonly unknown[] = [];
  let stoodAt: number | undefined;
  const hand = (keep: (place: Place) => void): void => {
    stoodAt = store.getState().view.now;
    const place = placeOf(store);
    if (place) keep(place);
  };
  const now = (): void => {
    kept = eventsOf(store);
    hand(leave);
  };
  const look = (): void => {
    if (eventsOf(store).some((value, n) => value !== kept[n])) now();
    else if (store.getState().view.now !== stoodAt) hand(stand);
  };
  look();
  return { now, stop: store.subscribe(look) };
};

/** Whether `left` is a place in the call that `fresh` has just begun. */
const isIn = ({ record, tookOverAt }: UnfinishedRun, fresh: CallStore): boolean => {
  const { call, tookOverAt: at } = fresh.getState();
  const own = call().record();
  return (
    record.scenario.hash === own.scenario.hash &&
    record.seed === own.seed &&
    record.mode === own.mode &&
    record.composure === own.composure &&
    tookOverAt === at
  );
};

/** The call that `fresh` has just begun, at the place where it was left; undefined where `left` is of another call. */
export const resumed = (
  fresh: CallStore,
  left: UnfinishedRun | undefined,
  pace: () => Pace,
): CallStore | undefined => {
  if (!left || !isIn(left, fresh)) return undefined;
  const { played, mode, hints, rewinds, snapCreeps, tookOverAt } = fresh.getState();
  try {
    const store = createCallStore(played, replay(played, left.record), mode, pace, {
      hints,
      oneSitting: !rewinds,
      snapCreeps,
      ...(tookOverAt !== undefined && { tookOverAt }),
    });
    const { note, draftWork } = store.getState();
    note(left.notes ?? '');
    draftWork(left.draft ?? {});
    return store;
  } catch {
    // the file or the engine has been changed meanwhile
    return undefined;
  }
};
