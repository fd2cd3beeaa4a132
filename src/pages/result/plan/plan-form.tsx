import { type FormEvent, useId, useState } from 'react';
import { HABITS, type Habit } from '../../../scoring/index.ts';
import type { Plan } from '../../../store/archive.ts';
import { say } from '../../../words/say.ts';

interface Props {
  readonly plan: Plan | undefined;
  /** the habit that would serve most, for a plan to begin from */
  readonly suggested: Habit;
  readonly onKeep: (plan: Plan) => void;
}

/** An if-then plan for the next call, in the trainee's own words. */
export const PlanForm = ({ plan, suggested, onKeep }: Props) => {
  const id = useId();
  const [cue, setCue] = useState(plan?.cue ?? say(`plan.cue-${suggested}`));
  const [act, setAct] = useState(plan?.act ?? say(`plan.act-${suggested}`));
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
      <h2 id={`${id}-head`}>{say('plan.title')}</h2>
      <p className="sentence">
        <label>
          {say('plan.if')}{' '}
          <input
            value={cue}
            required
            maxLength={120}
            aria-label={say('plan.if')}
            onChange={(event) => setCue(event.currentTarget.value)}
          />
        </label>
        <label>
          {say('plan.then')}{' '}
          <input
            value={act}
            required
            maxLength={120}
            aria-label={say('plan.then')}
            onChange={(event) => setAct(event.currentTarget.value)}
          />
        </label>
      </p>
      <p className="printed voice">{say('common.plan', { what: cue, other: act })}</p>
      <div className="plan-foot">
        <label>
          {say('plan.checked')}{' '}
          <select value={watches} onChange={(event) => setWatches(event.currentTarget.value)}>
            {HABITS.map((habit) => (
              <option key={habit} value={habit}>
                {say(`plan.watched-${habit}`)}
              </option>
            ))}
            <option value="">{say('plan.nothing')}</option>
          </select>
        </label>
        <button className="btn primary" type="submit">
          {say('plan.keep')}
        </button>
        <p role="status">{isKept ? say('plan.kept') : ''}</p>
      </div>
    </form>
  );
};
