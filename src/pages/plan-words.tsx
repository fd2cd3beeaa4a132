import type { Plan } from '../store/archive.ts';

/** An if-then plan in the trainee's own words. */
export const PlanWords = ({ plan: { cue, act } }: { readonly plan: Plan }) => (
  <p className="plan">
    <b>Your plan from the last debrief</b>
    If {cue}, then I {act}.
  </p>
);
