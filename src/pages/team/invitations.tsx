import { useState } from 'react';
import type { Role } from '../../protocol/index.ts';
import type { TeamStore } from '../../team/index.ts';
import { dayAndTime, teamWords } from '../../words/team/index.ts';
import { joinAddress } from '../route.ts';
import { Scrolling } from '../scrolling.tsx';
import { Choice, Field } from './field.tsx';
import { Once } from './once.tsx';
import { sending } from './sending.ts';
import { TroubleNote } from './trouble-note.tsx';
import { useAnswer, useDeed } from './use-answer.ts';

/** For a lead: links that let people in, and those that are out already. */
export const Invitations = ({ team }: { readonly team: TeamStore }) => {
  const { home: w, roles } = teamWords();
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
      <h2 id="invite">{w.invite}</h2>
      <form className="in-line" onSubmit={sending(invite)}>
        <Choice
          label={w.inviteRole}
          value={role}
          choices={Object.entries(roles) as [Role, string][]}
          onChoose={setRole}
        />
        <Field
          label={w.inviteUses}
          type="number"
          required
          min={1}
          max={200}
          value={uses}
          onWrite={setUses}
        />
        <Field
          label={w.inviteDays}
          type="number"
          required
          min={1}
          max={30}
          value={days}
          onWrite={setDays}
        />
        <button className="btn primary" type="submit" disabled={deed.busy}>
          {w.makeLink}
        </button>
      </form>
      {link !== undefined && <Once key={link} label={w.link} secret={link} />}
      <TroubleNote trouble={deed.trouble ?? trouble} />
      <h3 id="invitations">{w.invitations}</h3>
      {answer?.invitations.length === 0 && <p className="hint">{w.noInvitations}</p>}
      {answer && answer.invitations.length > 0 && (
        <Scrolling labelledBy="invitations">
          <table>
            <thead>
              <tr>
                <th scope="col">{w.inviteRole}</th>
                <th scope="col">{w.expires}</th>
                <th scope="col" className="figure">
                  {w.left}
                </th>
                <th scope="col">{w.state}</th>
              </tr>
            </thead>
            <tbody>
              {answer.invitations.map(({ id, role: as, expiresAt, usesLeft, state }) => (
                <tr key={id}>
                  <th scope="row">{roles[as]}</th>
                  <td>{dayAndTime(expiresAt)}</td>
                  <td className="num figure">{usesLeft}</td>
                  <td>
                    <span className="state">
                      {w.states[state]}
                      {state === 'open' && (
                        <button
                          className="btn"
                          type="button"
                          aria-label={w.revokeOf(roles[as], dayAndTime(expiresAt))}
                          onClick={() => void revoke(id)}
                        >
                          {w.revoke}
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
