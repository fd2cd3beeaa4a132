import type { DeskStore } from '../../store/desk-store.ts';
import { clock } from '../../words/numbers.ts';
import { say } from '../../words/say.ts';

/** A call that was cut short, by a closed lid or a tab that crashed: it can be gone on with, or let go. */
export const LeftCall = ({ desk }: { readonly desk: DeskStore }) => {
  const { left, scenario, forgetLeft, result } = desk.getState();
  const place = left();
  const call = place && scenario(place.record.scenario.id);
  // what was taken over from the last run goes on only beside it
  const isLost = place?.tookOverAt !== undefined && !result;
  if (!place || !call || call.hash !== place.record.scenario.hash || isLost) return null;
  const { record, draft, address } = place;
  const values = { ...call.caller, time: clock(record.until - (record.acts[0]?.[0] ?? 0)) };
  const isBrokenOff = record.mode === 'exam' && !draft;
  const letGo = (): void => {
    forgetLeft();
    // the button that was pressed is gone
    document.querySelector<HTMLElement>('.pick-up')?.focus();
  };
  return (
    <section className="left-call" aria-label={say('desk.left-label')}>
      <p>
        {draft && say('desk.left-work', values)}
        {!draft && say(isBrokenOff ? 'desk.left-exam' : 'desk.left', values)}
      </p>
      <div>
        <a className="btn primary" href={address}>
          {say(isBrokenOff ? 'desk.left-see' : 'desk.left-go-on')}
        </a>
        {!isBrokenOff && (
          <button className="btn" type="button" onClick={letGo}>
            {say('desk.left-let-go')}
          </button>
        )}
      </div>
    </section>
  );
};
