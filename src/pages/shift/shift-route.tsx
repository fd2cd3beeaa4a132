import './shift.css';
import { useState } from 'react';
import { useStore } from 'zustand';
import type { DeskStore } from '../../store/desk-store.ts';
import { needsHints } from '../../store/hints.ts';
import { tabMemory } from '../../store/memory.ts';
import { lastPlan } from '../../store/outlook.ts';
import { ringPhone } from '../../store/run-result.ts';
import { keepShift, type Shift, seedOfCall, shiftIn } from '../../store/shift.ts';
import { composureNow } from '../../store/shift-day.ts';
import { CallAndAfter } from '../call/call-and-after.tsx';
import type { Parts } from '../parts.ts';
import { ShiftBetween } from './shift-between.tsx';
import { ShiftDay } from './shift-day.tsx';
import { ShiftStart } from './shift-start.tsx';

interface Props {
  readonly desk: DeskStore;
  readonly parts: Parts;
}

/** Some calls in a row: who is in the queue, each call with its work, what lies between, and the picture of the day. */
export const ShiftRoute = ({ desk, parts }: Props) => {
  const { runs } = useStore(desk);
  const [shift, set] = useState(() => shiftIn(tabMemory));
  const [taking, take] = useState(false);
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
        titleOf={(id) => find(id)?.title ?? id}
        next={next}
        onTake={() => take(true)}
        onEnd={() =>
          go(done.length === 0 ? undefined : { ...shift, calls: calls.slice(0, done.length) })
        }
      />
    );
  const seed = seedOfCall(shift, done.length);
  const composure = composureNow(shift, runs, find);
  return (
    <CallAndAfter
      key={`${shift.seed} ${done.length}`}
      ring={(pace) => ringPhone(next, seed, mode, pace, { hints: needsHints(runs), composure })}
      parts={parts}
      plan={lastPlan(runs)}
      desk={desk}
      onDone={() => {
        const { kept } = desk.getState();
        take(false);
        if (kept) go({ ...shift, done: [...done, kept.id] });
      }}
    />
  );
};
