import { say } from '../../words/say.ts';
import { useCall } from './call-context.ts';
import { QuestionDialog } from './question-dialog.tsx';

/** What is asked before the call is ended, and before it is handed over with a warm word. */
export const Questions = () => {
  const asking = useCall((state) => state.asking);
  const ended = useCall((state) => state.view.ended !== undefined);
  const { caller, lead } = useCall((state) => state.scenario);
  const { called } = caller;
  if (ended || !asking) return null;
  if (asking === 'end')
    return (
      <QuestionDialog
        title={say('call.end-question', { called })}
        act={{ do: 'end' }}
        yes={say('call.end-the-call')}
        ends
      >
        <p>{say('call.end-words')}</p>
      </QuestionDialog>
    );
  return (
    <QuestionDialog
      title={say('call.lead-question', { called, name: lead.name })}
      act={{ do: 'hand-to-lead' }}
      yes={say('call.lead-yes')}
    >
      <p>{say('call.lead-words')}</p>
      <blockquote>{say('call.lead-says', { called, name: lead.name })}</blockquote>
    </QuestionDialog>
  );
};
