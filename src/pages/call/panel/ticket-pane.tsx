import { useCall } from '../call-context.ts';
import { Earlier } from './earlier.tsx';

/** So many of the earlier entries stand on the ticket; the rest is history. */
const LATEST = 2;

/** The ticket: what is known about the fault. */
export const TicketPane = () => {
  const { ticket } = useCall((state) => state.scenario);
  const lang = useCall((state) => state.lang);
  return (
    <>
      <h2 lang={lang(ticket.subject)}>{ticket.subject}</h2>
      <dl className="fields">
        <div>
          <dt>Ticket</dt>
          <dd className="num">{ticket.number}</dd>
        </div>
        {ticket.fields
          .filter(({ label }) => label !== 'Ticket')
          .map(({ label, value }) => (
            <div key={label}>
              <dt lang={lang(label)}>{label}</dt>
              <dd lang={lang(value)}>{value}</dd>
            </div>
          ))}
      </dl>
      <Earlier entries={ticket.earlier.slice(0, LATEST)} />
    </>
  );
};
