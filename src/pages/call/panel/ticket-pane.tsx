import { useCall } from '../call-context.ts';
import { Earlier } from './earlier.tsx';

/** So many of the earlier entries stand on the ticket; the rest is history. */
const LATEST = 2;

/** The ticket: what is known about the fault. */
export const TicketPane = () => {
  const { ticket } = useCall((state) => state.scenario);
  return (
    <>
      <h2>{ticket.subject}</h2>
      <dl className="fields">
        <div>
          <dt>Ticket</dt>
          <dd className="num">{ticket.number}</dd>
        </div>
        {ticket.fields
          .filter(({ label }) => label !== 'Ticket')
          .map(({ label, value }) => (
            <div key={label}>
              <dt>{label}</dt>
              <dd>{value}</dd>
            </div>
          ))}
      </dl>
      <Earlier entries={ticket.earlier.slice(0, LATEST)} />
    </>
  );
};
