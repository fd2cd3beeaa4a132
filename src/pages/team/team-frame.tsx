import '../paper-page.css';
import './team.css';
import './sheets.css';
import './challenges.css';
import './tables.css';
import { type ReactNode, useEffect, useRef } from 'react';
import { useStore } from 'zustand';
import type { Role } from '../../protocol/index.ts';
import type { TeamStore } from '../../team/index.ts';
import { say } from '../../words/say.ts';
import { Mark } from '../mark.tsx';
import { usePageTitle } from '../page-title.ts';
import { DESK, type TeamRoom, teamAddress } from '../route.ts';
import { ConfirmFirst } from './confirm-first.tsx';
import { OutboxNote } from './outbox-note.tsx';

interface Props {
  readonly team: TeamStore;
  readonly room: TeamRoom;
  readonly title: string;
  readonly lead: ReactNode;
  /** it comes by what was just pressed on another: its title takes the focus */
  readonly arrives?: boolean;
  readonly children: ReactNode;
}

/** Who finds what among the pages of the team. */
const ROOMS: readonly (readonly [Exclude<TeamRoom, 'join' | 'operator'>, readonly Role[]])[] = [
  ['home', ['member', 'trainer', 'lead']],
  ['challenges', ['member', 'trainer', 'lead']],
  ['board', ['member', 'trainer', 'lead']],
  ['trainers', ['trainer', 'lead']],
  ['settings', ['member', 'trainer', 'lead']],
  ['data', ['member', 'trainer', 'lead']],
];

/** A page about the team, with the ways to the others, and what waits to be handed in. */
export const TeamFrame = ({ team, room, title, lead, arrives = false, children }: Props) => {
  usePageTitle(title);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (arrives) heading.current?.focus();
  }, [arrives]);
  const { session, offline } = useStore(team);
  const role = session?.me?.role;
  return (
    <div className="day paper-page team">
      <header>
        <Mark />
        {role && (
          <nav aria-label={say('team.nav')}>
            {ROOMS.filter(([, roles]) => roles.includes(role)).map(([name]) => (
              <a
                key={name}
                href={teamAddress(name)}
                {...(name === room && { 'aria-current': 'page' as const })}
              >
                {say(`team.room.${name}`)}
              </a>
            ))}
          </nav>
        )}
        <a className="btn" href={DESK}>
          {say('common.back-to-desk')}
        </a>
      </header>
      <main>
        <h1 ref={heading} tabIndex={arrives ? -1 : undefined}>
          {title}
        </h1>
        <p className="lead">{lead}</p>
        <div role="status">{offline && <p className="note">{say('team.offline')}</p>}</div>
        <OutboxNote team={team} />
        {children}
        <ConfirmFirst team={team} />
      </main>
    </div>
  );
};
