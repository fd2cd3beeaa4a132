import './shift.css';
import { useState } from 'react';
import { useStore } from 'zustand';
import type { DeskStore } from '../../store/desk-store.ts';
import { needsHints } from '../../store/hints.ts';
import { keepShift, type Shift, shiftIn } from '../../store/kept-shift.ts';
import { tabMemory } from '../../store/memory.ts';
import { lastPlan } from '../../store/outlook.ts';
import { ringPhone } from '../../store/run-result.ts';
import { seedOfCall } from '../../store/shift.ts';
import { composureNow } from '../../store/shift-day.ts';
import { say } from '../../words/say.ts';
import { CallAndAfter } from '../call/call-and-after.tsx';
import type { Parts } from '../parts.ts';
import { ShiftBetween } from './shift-between.tsx';
import { ShiftDay } from './shift-day.tsx';
import { ShiftStart } from './shift-start.tsx';

interface Props {
  readonly desk: DeskStore;
  readonly parts: Parts;
}

/** The shift of this tab, or the one in whose call somebody was cut short, and whether that call waits. */
const whereItStands = (desk: DeskStore) => {
  const own = shiftIn(tabMemory);
  const cutShort = desk.getState().left()?.shift;
  const begun = own && own.done.length < own.calls.length ? own : (cutShort ?? own);
  const isInCall =
    begun !== undefined &&
    begun.seed === cutShort?.seed &&
    begun.done.length === cutShort.done.length;
  if (begun) keepShift(tabMemory, begun);
  return { begun, isInCall };
};

/** Some calls in a row: who is in the queue, each call with its work, what lies between, and the picture of the day. */
export const ShiftRoute = ({ desk, parts }: Props) => {
  const { runs } = useStore(desk);
  const [{ begun, isInCall }] = useState(() => whereItStands(desk));
  const [shift, set] = useState(begun);
  const [taking, take] = useState(isInCall);
  const go = (next: Shift | undefined): void => {
    keepShift(tabMemory, next);
    set(next);
  };
  const { scenario: find } = desk.getState();

  if (!shift) return <ShiftStart desk={desk} drawSeed={parts.drawSeed} onStart={go} />;
  const { calls, done, mode } = shift;
  const next = find(calls[done.length] ?? '');
  if (done.length === calls.length || !next)
    return <ShiftDay shift={shift} desk={desk} onAnother={() => go(undefined)} />;
  if (!taking)
    return (
      <ShiftBetween
        shift={shift}
        last={runs.find(({ id }) => id === done.at(-1))}
        callOf={find}
        next={next}
        onTake={() => take(true)}
        onEnd={() =>
          go(done.length === 0 ? undefined : { ...shift, calls: calls.slice(0, done.length) })
        }
      />
    );
  const seed = seedOfCall(shift, done.length);
  const composure = composureNow(shift, runs, find);
  const withoutThis = { ...shift, calls: calls.filter((id) => id !== next.id) };
  return (
    <CallAndAfter
      key={`${shift.seed} ${done.length}`}
      ring={(pace) => ringPhone(next, seed, mode, pace, { hints: needsHints(runs), composure })}
      parts={parts}
      plan={lastPlan(runs)}
      desk={desk}
      beside={{ shift }}
      brokenOff={{
        label: say('shift.go-on'),
        go: () => {
          take(false);
          go(withoutThis.calls.length === 0 ? undefined : withoutThis);
        },
      }}
      onDone={() => {
        const { kept } = desk.getState();
        take(false);
        if (kept) go({ ...shift, done: [...done, kept.id] });
      }}
    />
  );
};
