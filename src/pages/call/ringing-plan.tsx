import type { Plan } from '../../store/archive.ts';
import { say } from '../../words/say.ts';
import { PlanWords } from '../plan-words.tsx';
import { useCall } from './call-context.ts';

/** What the trainee resolved after the last call, while the phone rings for this one. */
export const RingingPlan = ({ plan }: { readonly plan: Plan }) => {
  const ringing = useCall((state) => state.view.floor === 'ringing');
  return ringing ? (
    <aside className="ringing-plan" aria-label={say('call.your-plan')}>
      <PlanWords plan={plan} />
    </aside>
  ) : null;
};
