import type { Plan } from '../../store/archive.ts';
import { say } from '../../words/say.ts';
import { ContentNotes } from '../content-notes.tsx';
import { PlanWords } from '../plan-words.tsx';
import { useCall } from './call-context.ts';

/** What the trainee resolved after the last call, and what may be hard to hear on this one, while its phone rings. */
export const BeforeCall = ({ plan }: { readonly plan: Plan | undefined }) => {
  const ringing = useCall((state) => state.view.floor === 'ringing');
  const content = useCall((state) => state.scenario.content);
  if (!ringing || (!plan && !content?.length)) return null;
  return (
    <div className="before-call">
      {plan && (
        <aside aria-label={say('call.your-plan')}>
          <PlanWords plan={plan} />
        </aside>
      )}
      <ContentNotes content={content} />
    </div>
  );
};
