import { useEffect, useRef } from 'react';
import { dayAndTime } from '../../words/dates.ts';
import { say } from '../../words/say.ts';
import { Once } from './once.tsx';

/** What lets a new lead into a team. */
export interface LinkForLead {
  readonly team: { readonly id: string; readonly name: string };
  readonly address: string;
  /** a moment of the API */
  readonly expiresAt: string;
}

/** The link for a new lead, shown this once. */
export const LeadLink = ({
  link: { team, address, expiresAt },
  onKept,
}: {
  readonly link: LinkForLead;
  readonly onKept: () => void;
}) => {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  return (
    <div className="sheet">
      <h3 ref={heading} tabIndex={-1}>
        {say('operator.link-title', { team: team.name })}
      </h3>
      <p>{say('operator.link-words', { when: dayAndTime(expiresAt) })}</p>
      <Once label={say('team-home.link')} secret={address} />
      <button className="btn primary" type="button" onClick={onKept}>
        {say('team-welcome.kept')}
      </button>
    </div>
  );
};
