import { useState } from 'react';
import { useStore } from 'zustand';
import type { DeskStore } from '../../store/desk-store.ts';
import type { Shift } from '../../store/kept-shift.ts';
import { outlookOn } from '../../store/outlook.ts';
import { SHIFT_LENGTHS, shiftCalls } from '../../store/shift.ts';
import { say } from '../../words/say.ts';
import { Check } from '../check.tsx';
import { PaperPage } from '../paper-page.tsx';
import { Queue } from './queue.tsx';

interface Props {
  readonly desk: DeskStore;
  readonly drawSeed: () => number;
  readonly onStart: (shift: Shift) => void;
}

const MODES = ['practice', 'exam'] as const;

/** Before a shift: how many calls, in which mode, and who is in the queue. */
export const ShiftStart = ({ desk, drawSeed, onStart }: Props) => {
  const { calls, runs, now, wish, mode, choose } = useStore(desk);
  const [seed] = useState(drawSeed);
  const [count, setCount] = useState<number>(SHIFT_LENGTHS[0]);
  const waiting = calls.flatMap(({ scenario }) => (scenario ? [scenario] : []));
  const { due, level } = outlookOn(waiting, runs, now, wish);
  const queue = shiftCalls(waiting, runs, due, level, { seed, count });
  const most = shiftCalls(waiting, runs, due, level, { seed, count: 5 }).length;
  const shift: Shift = { seed, mode, calls: queue.map(({ id }) => id), done: [] };
  return (
    <PaperPage title={say('shift.title')} lead={say('shift.lead')}>
      {most < SHIFT_LENGTHS[0] ? (
        <p role="status">{say('shift.too-few')}</p>
      ) : (
        <form
          className="shift-start"
          onSubmit={(event) => {
            event.preventDefault();
            onStart(shift);
          }}
        >
          <fieldset>
            <legend>{say('shift.how-many')}</legend>
            {SHIFT_LENGTHS.filter((length) => length <= most).map((length) => (
              <Check
                key={length}
                type="radio"
                name="count"
                words={say('shift.calls', { count: length })}
                checked={count === length}
                onCheck={() => setCount(length)}
              />
            ))}
          </fieldset>
          <fieldset>
            <legend>{say('desk.mode')}</legend>
            {MODES.map((name) => (
              <Check
                key={name}
                type="radio"
                name="mode"
                words={say(`desk.${name}`)}
                hint={say(`desk.${name}-words`)}
                checked={mode === name}
                onCheck={() => choose(name)}
              />
            ))}
          </fieldset>
          <section aria-labelledby="queue">
            <h2 id="queue">{say('shift.queue')}</h2>
            <p className="hint">{say('shift.queue-words')}</p>
            <Queue calls={queue} />
          </section>
          <button className="btn primary" type="submit">
            {say('shift.start')}
          </button>
        </form>
      )}
    </PaperPage>
  );
};
