import { say } from '../../../words/say.ts';
import { useCall, useCallStore } from '../call-context.ts';

/** The trainee's own notes, and who is there to help. */
export const Notes = () => {
  const { note } = useCallStore().getState();
  const notes = useCall((state) => state.notes);
  const { lead, ticket } = useCall((state) => state.scenario);
  const lang = useCall((state) => state.lang);
  return (
    <>
      <label className="notes">
        <span>{say('panel.notes')}</span>
        <textarea value={notes} spellCheck={false} onChange={(event) => note(event.target.value)} />
      </label>
      <p className="foot">
        <b>{lead.name}</b> <span lang={lang(lead.note)}>{lead.note}</span>
        {ticket.notice && (
          <>
            <br />
            <span lang={lang(ticket.notice)}>{ticket.notice}</span>
          </>
        )}
      </p>
    </>
  );
};
