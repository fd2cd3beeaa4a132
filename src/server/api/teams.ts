import { codeText, type ENDPOINTS } from '../../protocol/index.ts';
import { listDeeds } from '../db/deeds.ts';
import { listFlags, settleFlag } from '../db/flags.ts';
import { invite, listInvitations, revokeInvitation } from '../db/invitations.ts';
import {
  changeMember,
  changeTeam,
  closeTeam,
  membersOf,
  removeMember,
  signOutMember,
  teamOf,
} from '../db/teams.ts';
import { Refusal } from '../refusal.ts';
import type { Handler } from './handle.ts';
import type { Means } from './means.ts';
import { beforeIn, memberWords, moment, teamWords } from './words.ts';

type E = typeof ENDPOINTS;
type InvitationRow = Awaited<ReturnType<typeof listInvitations>>[number];
type FlagRow = Awaited<ReturnType<typeof listFlags>>[number];

const stateOf = (invitation: InvitationRow, now: number) => {
  if (invitation.revoked) return 'revoked';
  if (invitation.uses_left <= 0) return 'used-up';
  return invitation.expires_at <= now ? 'expired' : 'open';
};

const invitationWords = (invitation: InvitationRow, now: number) =>
  ({
    id: invitation.id,
    role: invitation.role,
    createdAt: moment(invitation.created_at),
    expiresAt: moment(invitation.expires_at),
    usesLeft: invitation.uses_left,
    state: stateOf(invitation, now),
  }) as const;

const flagWords = ({ received_at, flags, set_aside, ...flag }: FlagRow) => ({
  ...flag,
  receivedAt: moment(received_at),
  why: flags.split(' '),
  setAside: set_aside === 1,
});

/** The team, its members, its invitations, and what its leads do. */
export const teamHandlers = ({ db, now }: Means) => {
  const teamNow = async (teamId: string) => {
    const team = await teamOf(db, teamId);
    if (!team) throw new Refusal('not-found', 'Your team is no longer here.');
    return teamWords(team);
  };

  const team: Handler<E['team']> = async (_, { member }) => {
    const own = await teamNow(member.teamId);
    const shown = own.showsPseudonyms || member.role === 'lead';
    const members = shown ? (await membersOf(db, member.teamId)).map(memberWords) : null;
    return { team: own, members };
  };
  const change: Handler<E['changeTeam']> = async ({ body }, { member }) => {
    await changeTeam(db, member, member.teamId, body, now());
    return teamNow(member.teamId);
  };
  const close: Handler<E['closeTeam']> = async ({ body }, { member }) => {
    const { name } = await teamNow(member.teamId);
    if (body.name !== name)
      throw new Refusal('bad-request', `Send the name of the team with it, “${name}”.`);
    await closeTeam(db, member, member.teamId, now());
  };
  const changeOne: Handler<E['changeMember']> = async ({ params, body }, { member }) =>
    memberWords(await changeMember(db, member, member.teamId, params.member, body, now()));
  const removeOne: Handler<E['removeMember']> = async ({ params }, { member }) =>
    removeMember(db, member, member.teamId, params.member, now());
  const signOutOne: Handler<E['signOutMember']> = async ({ params }, { member }) =>
    signOutMember(db, member, member.teamId, params.member, now());
  const deeds: Handler<E['deeds']> = async ({ query }, { member }) => {
    const rows = await listDeeds(db, member.teamId, beforeIn(query, now()));
    return { deeds: rows.map((deed) => ({ ...deed, at: moment(deed.at) })) };
  };
  const flags: Handler<E['flags']> = async (_, { member }) => ({
    flags: (await listFlags(db, member.teamId)).map(flagWords),
  });
  const settle: Handler<E['settleFlag']> = async ({ params, body }, { member }) =>
    flagWords(await settleFlag(db, member, member.teamId, params.run, body.setAside, now()));
  const invitations: Handler<E['invitations']> = async (_, { member }) => ({
    invitations: (await listInvitations(db, member.teamId)).map((one) =>
      invitationWords(one, now()),
    ),
  });
  const makeInvitation: Handler<E['invite']> = async ({ body }, { member }) => {
    const { invitation, code } = await invite(db, member, member.teamId, body, now());
    return { invitation: invitationWords(invitation, now()), code: codeText(code) };
  };
  const revoke: Handler<E['revokeInvitation']> = async ({ params }, { member }) =>
    revokeInvitation(db, member, member.teamId, params.invitation, now());

  return {
    team,
    changeTeam: change,
    closeTeam: close,
    changeMember: changeOne,
    removeMember: removeOne,
    signOutMember: signOutOne,
    deeds,
    flags,
    settleFlag: settle,
    invitations,
    invite: makeInvitation,
    revokeInvitation: revoke,
  };
};
