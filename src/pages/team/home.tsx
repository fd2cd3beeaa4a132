import { useRef, useState } from 'react';
import { useStore } from 'zustand';
import type { Role } from '../../protocol/index.ts';
import type { Answer, TeamStore } from '../../team/index.ts';
import { day, teamWords } from '../../words/team/index.ts';
import { Scrolling } from '../scrolling.tsx';
import { Choice } from './field.tsx';
import { Invitations } from './invitations.tsx';
import { Question } from './question.tsx';
import { SignOnNote } from './sign-on-note.tsx';
import { TeamFrame } from './team-frame.tsx';
import { TroubleNote } from './trouble-note.tsx';
import { useAnswer, useDeed } from './use-answer.ts';

type Member = NonNullable<Answer<'team'>['members']>[number];

/** The team: who is in it, and for a lead, who may come. */
export const Home = ({ team, came }: { readonly team: TeamStore; readonly came: string }) => {
  const { home: w, roles, people } = teamWords();
  const session = useStore(team, (state) => state.session);
  const { answer, trouble, again } = useAnswer(team, 'team');
  if (!session?.me || !session.team) return null;
  const { me } = session;
  const { name, people: count } = answer?.team ?? session.team;
  return (
    <TeamFrame
      team={team}
      room="home"
      title={w.title(name)}
      lead={w.lead(people(count), me.pseudonym, roles[me.role])}
    >
      <SignOnNote came={came} />
      <TroubleNote trouble={trouble} onAgain={again} />
      {answer && (
        <section aria-labelledby="members">
          <h2 id="members">{w.members}</h2>
          {answer.members ? (
            <Members team={team} members={answer.members} me={me} onChange={again} />
          ) : (
            <p className="hint">{w.hidden}</p>
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
  const { home: w, roles } = teamWords();
  const isLead = me.role === 'lead';
  const { trouble, run } = useDeed();
  const [leaving, setLeaving] = useState<Member>();
  const question = useRef<HTMLDialogElement>(null);
  const { ask, look } = team.getState();
  const give = (member: Member, role: Role) =>
    run(async () => {
      await ask('changeMember', { params: { member: member.id }, body: { role } });
      if (member.id === me.id) await look();
      onChange();
    });
  const remove = (member: Member) =>
    run(async () => {
      await ask('removeMember', { params: { member: member.id } });
      onChange();
    });
  return (
    <>
      <TroubleNote trouble={trouble} />
      <Scrolling label={w.members}>
        <table>
          <thead>
            <tr>
              <th scope="col">{w.name}</th>
              <th scope="col">{w.role}</th>
              <th scope="col">{w.since}</th>
              {isLead && <th scope="col">{w.act}</th>}
            </tr>
          </thead>
          <tbody>
            {members.map((member) => (
              <tr key={member.id}>
                <th scope="row">
                  <bdi>{member.pseudonym}</bdi>
                  {member.id === me.id && ` (${w.you})`}
                </th>
                <td>
                  {isLead ? (
                    <Choice
                      quiet
                      label={w.roleOf(member.pseudonym)}
                      value={member.role}
                      choices={Object.entries(roles) as [Role, string][]}
                      onChoose={(role) => void give(member, role)}
                    />
                  ) : (
                    roles[member.role]
                  )}
                </td>
                <td>{day(member.joinedAt)}</td>
                {isLead && (
                  <td>
                    {member.id !== me.id && (
                      <button
                        className="btn"
                        type="button"
                        aria-label={w.removeOf(member.pseudonym)}
                        onClick={() => {
                          setLeaving(member);
                          question.current?.showModal();
                        }}
                      >
                        {w.remove}
                      </button>
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
        title={w.removeTitle(leaving?.pseudonym ?? '')}
        words={w.removeWords}
        no={w.keep}
        yes={w.remove}
        onYes={() => leaving && void remove(leaving)}
      />
    </>
  );
};
