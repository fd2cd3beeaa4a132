import { useEffect } from 'react';
import { useStore } from 'zustand';
import type { DeskStore } from '../../store/desk-store.ts';
import type { Challenge, TeamStore } from '../../team/index.ts';
import { dayAndTime } from '../../words/dates.ts';
import { say } from '../../words/say.ts';
import { teamAddress } from '../route.ts';
import { ChallengeCalls } from './challenge-calls.tsx';
import { ChallengeForm } from './challenge-form.tsx';
import { ChallengeTools } from './challenge-tools.tsx';
import { FreeCall } from './free-call.tsx';
import { TakeOn } from './take-on.tsx';
import { TeamFrame } from './team-frame.tsx';

interface Props {
  readonly team: TeamStore;
  readonly desk: DeskStore;
}

/** What the team has set out to take: what is due, and for a lead, what will be. */
export const Challenges = ({ team, desk }: Props) => {
  const { challenges, session } = useStore(team);
  // a lead may have started something meanwhile
  useEffect(() => void team.getState().look(), [team]);
  const isLead = session?.me?.role === 'lead';
  return (
    <TeamFrame
      team={team}
      room="challenges"
      title={say('team-challenges.title')}
      lead={say('team-challenges.lead')}
    >
      {challenges.length === 0 && (
        <p className="nothing">
          {isLead ? say('team-challenges.none-lead') : say('team-challenges.none')}
        </p>
      )}
      <div className="challenges">
        {challenges.map((challenge) => (
          <ChallengeCard key={challenge.id} team={team} challenge={challenge} isLead={isLead} />
        ))}
      </div>
      <FreeCall team={team} desk={desk} />
      {isLead && <ChallengeForm team={team} />}
      {isLead && <TakeOn team={team} />}
    </TeamFrame>
  );
};

interface CardProps {
  readonly team: TeamStore;
  readonly challenge: Challenge;
  readonly isLead: boolean;
}

const ChallengeCard = ({ team, challenge, isLead }: CardProps) => {
  const { id, title, mode, counting, endsAt, over, own, teams, finished } = challenge;
  const heading = `challenge-${id}`;
  const facts = [
    over
      ? say('team-challenges.over', { when: dayAndTime(endsAt) })
      : say('team-challenges.until', { when: dayAndTime(endsAt) }),
    say('team-challenges.counting', { count: counting }),
    say('team-challenges.teams', { count: teams }),
    say('team-challenges.finished', { number: finished.people, of: finished.of }),
  ];
  return (
    <section className={over ? 'challenge over' : 'challenge'} aria-labelledby={heading}>
      <h2 id={heading}>{title}</h2>
      <p className="hint">
        {say(`team.mode.${mode}`)}, {facts.join('; ')}.
      </p>
      <ChallengeCalls team={team} challenge={challenge} />
      <div className="team-buttons">
        <a className="btn" href={`${teamAddress('board')}?challenge=${id}`}>
          {say('team-challenges.on-board')}
        </a>
        {isLead && own && !over && <ChallengeTools team={team} challenge={challenge} />}
      </div>
    </section>
  );
};
