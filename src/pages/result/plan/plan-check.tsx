import type { PlanCheck as Check } from '../../../store/plan-check.ts';
import { say } from '../../../words/say.ts';
import { keptWords } from './plan-words.ts';

/** What was resolved last time, and what became of it on this call. */
export const PlanCheck = ({ check: { plan, habit, now, before } }: { readonly check: Check }) => (
  <section className="plan-check" aria-labelledby="plan-check">
    <h2 id="plan-check">{say('plan.had')}</h2>
    <p>
      <span className="voice">{say('common.plan', { what: plan.cue, other: plan.act })}</span>{' '}
      {habit && now && <b>{keptWords(habit, now, before)}</b>}
    </p>
  </section>
);
