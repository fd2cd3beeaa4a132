import { type FormEvent, useId, useState } from 'react';
import { HABITS, type Habit } from '../../../scoring/index.ts';
import type { Plan } from '../../../store/archive.ts';
import { SUGGESTED, WATCHED } from './plan-words.ts';

interface Props {
  readonly plan: Plan | undefined;
  /** the habit that would serve most, for a plan to begin from */
  readonly suggested: Habit;
  readonly onKeep: (plan: Plan) => void;
}

/** An if-then plan for the next call, in the trainee's own words. */
export const PlanForm = ({ plan, suggested, onKeep }: Props) => {
  const id = useId();
  const [cue, setCue] = useState(plan?.cue ?? SUGGESTED[suggested].cue);
  const [act, setAct] = useState(plan?.act ?? SUGGESTED[suggested].act);
  const [watches, setWatches] = useState(plan ? (plan.watches ?? '') : suggested);
  const isKept =
    plan !== undefined &&
    plan.cue === cue.trim() &&
    plan.act === act.trim() &&
    (plan.watches ?? '') === watches;
  const keep = (event: FormEvent) => {
    event.preventDefault();
    onKeep({ cue: cue.trim(), act: act.trim(), ...(watches && { watches }) });
  };
  return (
    <form className="plan" aria-labelledby={`${id}-head`} onSubmit={keep}>
      <h2 id={`${id}-head`}>Your plan for the next call</h2>
      <p className="sentence">
        <label>
          If{' '}
          <input
            value={cue}
            required
            maxLength={120}
            aria-label="If"
            onChange={(event) => setCue(event.currentTarget.value)}
          />
        </label>
        <label>
          then I{' '}
          <input
            value={act}
            required
            maxLength={120}
            aria-label="then I"
            onChange={(event) => setAct(event.currentTarget.value)}
          />
        </label>
      </p>
      <p className="printed voice">
        If {cue}, then I {act}.
      </p>
      <div className="plan-foot">
        <label>
          The next call is checked for{' '}
          <select value={watches} onChange={(event) => setWatches(event.currentTarget.value)}>
            {HABITS.map((habit) => (
              <option key={habit} value={habit}>
                {WATCHED[habit]}
              </option>
            ))}
            <option value="">nothing</option>
          </select>
        </label>
        <button className="btn primary" type="submit">
          Keep this plan
        </button>
        <p role="status">{isKept ? 'Kept. You will find it before the next call.' : ''}</p>
      </div>
    </form>
  );
};
