import { useRef, useState } from 'react';
import { useStore } from 'zustand';
import type { Role } from '../../protocol/index.ts';
import type { Answer, TeamStore } from '../../team/index.ts';
import { day } from '../../words/dates.ts';
import { say } from '../../words/say.ts';
import { Question } from '../question.tsx';
import { Scrolling } from '../scrolling.tsx';
import { Invitations } from './invitations.tsx';
import { RoleChoice } from './role-choice.tsx';
import { SignOnNote } from './sign-on-note.tsx';
import { TeamFrame } from './team-frame.tsx';
import { TroubleNote } from './trouble-note.tsx';
import { useAnswer } from './use-answer.ts';
import { useDeed } from './use-deed.ts';

type Member = NonNullable<Answer<'team'>['members']>[number];

/** The team: who is in it, and for a lead, who may come. */
export const Home = ({ team, came }: { readonly team: TeamStore; readonly came: string }) => {
  const session = useStore(team, (state) => state.session);
  const { answer, trouble, again } = useAnswer(team, 'team');
  if (!session?.me || !session.team) return null;
  const { me } = session;
  const { name, people: count } = answer?.team ?? session.team;
  return (
    <TeamFrame
      team={team}
      room="home"
      title={name}
      lead={say('team-home.lead', { count, name: me.pseudonym, role: say(`team.role.${me.role}`) })}
    >
      <SignOnNote came={came} />
      <TroubleNote trouble={trouble} onAgain={again} />
      {answer && (
        <section aria-labelledby="members">
          <h2 id="members">{say('team-home.members')}</h2>
          {answer.members ? (
            <Members team={team} members={answer.members} me={me} onChange={again} />
          ) : (
            <p className="hint">{say('team-home.hidden')}</p>
          )}
        </section>
      )}
      {me.role === 'lead' && <Invitations team={team} />}
    </TeamFrame>
  );
};

interface Props {
  readonly team: TeamStore;
  readonly members: readonly Member[];
  readonly me: { readonly id: string; readonly role: Role };
  readonly onChange: () => void;
}

const Members = ({ team, members, me, onChange }: Props) => {
  const isLead = me.role === 'lead';
  const { trouble, run } = useDeed();
  const [leaving, setLeaving] = useState<Member>();
  const [signedOut, setSignedOut] = useState('');
  const question = useRef<HTMLDialogElement>(null);
  const { ask, look } = team.getState();
  const give = (member: Member, role: Role) =>
    run(async () => {
      await ask('changeMember', { params: { member: member.id }, body: { role } });
      if (member.id === me.id) await look();
      onChange();
    });
  const signOut = (member: Member) =>
    run(async () => {
      setSignedOut('');
      await ask('signOutMember', { params: { member: member.id } });
      setSignedOut(member.pseudonym);
    });
  const remove = (member: Member) =>
    run(async () => {
      await ask('removeMember', { params: { member: member.id } });
      onChange();
    });
  return (
    <>
      <TroubleNote trouble={trouble} />
      <div role="status">
        {signedOut !== '' && <p>{say('team-home.signed-out', { name: signedOut })}</p>}
      </div>
      <Scrolling label={say('team-home.members')}>
        <table className="members">
          <thead>
            <tr>
              <th scope="col">{say('team-home.name')}</th>
              <th scope="col">{say('team-home.role')}</th>
              <th scope="col">{say('team-home.since')}</th>
              {isLead && <th scope="col">{say('team-home.act')}</th>}
            </tr>
          </thead>
          <tbody>
            {members.map((member) => (
              <tr key={member.id}>
                <th scope="row">
                  <bdi>{member.pseudonym}</bdi>
                  {member.id === me.id && ` (${say('team-home.you')})`}
                </th>
                <td>
                  {isLead ? (
                    <RoleChoice
                      quiet
                      label={say('team-home.role-of', { name: member.pseudonym })}
                      value={member.role}
                      onChoose={(role) => void give(member, role)}
                    />
                  ) : (
                    say(`team.role.${member.role}`)
                  )}
                </td>
                <td>{day(member.joinedAt)}</td>
                {isLead && (
                  <td>
                    {member.id !== me.id && (
                      <span className="team-buttons">
                        <button
                          className="btn"
                          type="button"
                          aria-label={say('team-home.sign-out-of', { name: member.pseudonym })}
                          onClick={() => void signOut(member)}
                        >
                          {say('team-home.sign-out')}
                        </button>
                        <button
                          className="btn"
                          type="button"
                          aria-label={say('team-home.remove-of', { name: member.pseudonym })}
                          onClick={() => {
                            setLeaving(member);
                            question.current?.showModal();
                          }}
                        >
                          {say('team-home.remove')}
                        </button>
                      </span>
                    )}
                  </td>
                )}
              </tr>
            ))}
          </tbody>
        </table>
      </Scrolling>
      <Question
        dialog={question}
        title={say('team-home.remove-title', { name: leaving?.pseudonym ?? '' })}
        words={say('team-home.remove-words')}
        no={say('team-home.keep')}
        yes={say('team-home.remove')}
        onYes={() => leaving && void remove(leaving)}
      />
    </>
  );
};
