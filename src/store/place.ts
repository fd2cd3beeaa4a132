import { replay } from '../call/index.ts';
import type { UnfinishedRun } from './archive.ts';
import { type CallStore, createCallStore, type Pace } from './call-store.ts';

/** The place is kept at whatever happens, and so often in between, in ms of the call's time. */
const HEARTBEAT_MS = 500;

/** The place that a call is at; undefined while nothing has been done that could be lost. */
const placeOf = (store: CallStore): Omit<UnfinishedRun, 'leftAt' | 'address'> | undefined => {
  const { view, call, tookOverAt, notes, draft, afterCall } = store.getState();
  if (view.answeredAt === undefined || afterCall === 'done' || afterCall === 'left')
    return undefined;
  return {
    record: call().record(),
    ...(tookOverAt !== undefined && { tookOverAt }),
    ...(notes !== '' && { notes }),
    ...(afterCall === 'due' && { draft }),
  };
};

/** Hands over the place of a call whenever it has changed; `now` does so at once. */
export const followPlace = (
  store: CallStore,
  leave: (place: Omit<UnfinishedRun, 'leftAt' | 'address'>) => void,
): { now(): void; stop(): void } => {
  let last: unknown[] = [];
  const now = (): void => {
    const { view, log, notes, draft, afterCall } = store.getState();
    last = [log.length, notes, draft, afterCall, Math.floor(view.now / HEARTBEAT_MS)];
    const place = placeOf(store);
    if (place) leave(place);
  };
  const look = (): void => {
    const { view, log, notes, draft, afterCall } = store.getState();
    const is = [log.length, notes, draft, afterCall, Math.floor(view.now / HEARTBEAT_MS)];
    if (is.some((value, n) => value !== last[n])) now();
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
  const { scenario, mode, hints, rewinds, tookOverAt } = fresh.getState();
  try {
    const store = createCallStore(scenario, replay(scenario, left.record), mode, pace, {
      hints,
      oneSitting: !rewinds,
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
