import type { Plan } from '../store/archive.ts';
import { say } from '../words/say.ts';

/** An if-then plan in the trainee's own words. */
export const PlanWords = ({ plan: { cue, act } }: { readonly plan: Plan }) => (
  <p className="plan">
    <b>{say('common.plan-head')}</b>
    {say('common.plan', { what: cue, other: act })}
  </p>
);
