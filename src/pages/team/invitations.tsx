import { useState } from 'react';
import type { Role } from '../../protocol/index.ts';
import type { TeamStore } from '../../team/index.ts';
import { dayAndTime } from '../../words/dates.ts';
import { say } from '../../words/say.ts';
import { joinAddress } from '../route.ts';
import { Scrolling } from '../scrolling.tsx';
import { Field } from './field.tsx';
import { Once } from './once.tsx';
import { RoleChoice } from './role-choice.tsx';
import { sending } from './sending.ts';
import { TroubleNote } from './trouble-note.tsx';
import { useAnswer } from './use-answer.ts';
import { useDeed } from './use-deed.ts';

/** For a lead: links that let people in, and those that are out already. */
export const Invitations = ({ team }: { readonly team: TeamStore }) => {
  const { answer, trouble, again } = useAnswer(team, 'invitations');
  const deed = useDeed();
  const [role, setRole] = useState<Role>('member');
  const [uses, setUses] = useState('5');
  const [days, setDays] = useState('7');
  const [link, setLink] = useState<string>();
  const { ask } = team.getState();
  const invite = () =>
    deed.run(async () => {
      const body = { role, uses: Number(uses), days: Number(days) };
      const { code } = await ask('invite', { body });
      setLink(new URL(joinAddress(code), location.href.split('#')[0]).href);
      again();
    });
  const revoke = (invitation: string) =>
    deed.run(async () => {
      await ask('revokeInvitation', { params: { invitation } });
      again();
    });
  return (
    <section aria-labelledby="invite">
      <h2 id="invite">{say('team-home.invite')}</h2>
      <form className="in-line" onSubmit={sending(invite)}>
        <RoleChoice label={say('team-home.invite-role')} value={role} onChoose={setRole} />
        <Field
          label={say('team-home.invite-uses')}
          type="number"
          required
          min={1}
          max={200}
          value={uses}
          onWrite={setUses}
        />
        <Field
          label={say('team-home.invite-days')}
          type="number"
          required
          min={1}
          max={30}
          value={days}
          onWrite={setDays}
        />
        <button className="btn primary" type="submit" disabled={deed.busy}>
          {say('team-home.make-link')}
        </button>
      </form>
      {link !== undefined && <Once key={link} label={say('team-home.link')} secret={link} />}
      <TroubleNote trouble={deed.trouble ?? trouble} />
      <h3 id="invitations">{say('team-home.invitations')}</h3>
      {answer?.invitations.length === 0 && (
        <p className="hint">{say('team-home.no-invitations')}</p>
      )}
      {answer && answer.invitations.length > 0 && (
        <Scrolling labelledBy="invitations">
          <table>
            <thead>
              <tr>
                <th scope="col">{say('team-home.invite-role')}</th>
                <th scope="col">{say('team-home.expires')}</th>
                <th scope="col" className="figure">
                  {say('team-home.left')}
                </th>
                <th scope="col">{say('team-home.state')}</th>
              </tr>
            </thead>
            <tbody>
              {answer.invitations.map(({ id, role: as, expiresAt, usesLeft, state }) => (
                <tr key={id}>
                  <th scope="row">{say(`team.role.${as}`)}</th>
                  <td>{dayAndTime(expiresAt)}</td>
                  <td className="num figure">{usesLeft}</td>
                  <td>
                    <span className="state">
                      {say(`team-home.states.${state}`)}
                      {state === 'open' && (
                        <button
                          className="btn"
                          type="button"
                          aria-label={say('team-home.revoke-of', {
                            role: say(`team.role.${as}`),
                            when: dayAndTime(expiresAt),
                          })}
                          onClick={() => void revoke(id)}
                        >
                          {say('team-home.revoke')}
                        </button>
                      )}
                    </span>
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </Scrolling>
      )}
    </section>
  );
};
