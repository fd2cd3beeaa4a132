import type { Context } from 'hono';
import { codeText, type ENDPOINTS } from '../../protocol/index.ts';
import { openInvitation } from '../db/invitations.ts';
import { takeOperatorCode } from '../db/operators.ts';
import {
  checkRecovery,
  type Entry,
  foundTeam,
  join,
  recover,
  rename,
  renewRecovery,
} from '../db/people.ts';
import {
  closeOthers,
  closeSession,
  closeSessionOf,
  confirmSession,
  findSession,
  listSessions,
  type Signed,
} from '../db/sessions.ts';
import { subjectOf } from '../db/subjects.ts';
import { teamOf } from '../db/teams.ts';
import { Refusal } from '../refusal.ts';
import { hashOf, newToken } from '../secrets.ts';
import { addressOf, type Handler, tooMany } from './handle.ts';
import type { Means } from './means.ts';
import { giveSession, takeSession } from './session.ts';
import { moment, teamWords } from './words.ts';

type E = typeof ENDPOINTS;

const meWords = (member: NonNullable<Signed['member']>) => ({
  id: member.id,
  pseudonym: member.pseudonym,
  role: member.role,
  joinedAt: moment(member.joinedAt),
});

/** How somebody came in, as the log says it; who it was, it does not. */
type CameInBy = 'founding' | 'invitation' | 'recovery code';

/** Coming, going, and coming back. */
export const peopleHandlers = (means: Means) => {
  const { db, now } = means;

  const teamNow = async (teamId: string) => {
    const team = await teamOf(db, teamId);
    if (!team) throw new Refusal('not-found', 'Your team is no longer here.');
    return teamWords(team);
  };

  /** Signs somebody in who has just come; whoever this browser was until now, they are no longer. */
  const welcome = async (
    context: Context,
    before: Signed | undefined,
    by: CameInBy,
    { token, recoveryCode }: Entry,
  ) => {
    giveSession(context, means, token);
    means.log('info', 'signed in', { by });
    if (before) await closeSession(db, before.sessionId);
    const signed = await findSession(db, hashOf(token), now());
    if (!signed?.member) throw new Error('a session that was just opened is not there');
    return {
      me: meWords(signed.member),
      team: await teamNow(signed.member.teamId),
      recoveryCode: codeText(recoveryCode),
    };
  };

  const session: Handler<E['session']> = async (_, by) => ({
    me: by?.member ? meWords(by.member) : null,
    team: by?.member ? await teamNow(by.member.teamId) : null,
    operator: by !== undefined && by.member === undefined,
    signOn: means.signOn
      ? {
          name: means.signOn.name,
          linked: by?.member !== undefined && (await subjectOf(db, by.member.id)) !== undefined,
        }
      : null,
  });
  const signOut: Handler<E['signOut']> = async (_, by, context) => {
    await closeSession(db, by.sessionId);
    takeSession(context, means);
  };
  const confirm: Handler<E['confirm']> = async ({ body }, { sessionId, member }, context) => {
    if (member) await checkRecovery(db, member.id, body.code);
    else await takeOperatorCode(db, body.code, now());
    const token = newToken();
    await confirmSession(db, sessionId, hashOf(token), now());
    giveSession(context, means, token);
    means.log('info', 'shown again', { by: member ? 'recovery code' : 'operator code' });
  };
  const found: Handler<E['foundTeam']> = async ({ body }, by, context) => {
    tooMany(means.limits.guesses.take(addressOf(context, means)));
    return welcome(context, by, 'founding', await foundTeam(db, body.name, body.pseudonym, now()));
  };
  const lookAtInvitation: Handler<E['lookAtInvitation']> = async ({ body }) => {
    const { team, role, expires_at } = await openInvitation(db, body.invitation, now());
    return { team, role, expiresAt: moment(expires_at) };
  };
  const joinTeam: Handler<E['join']> = async ({ body }, by, context) =>
    welcome(context, by, 'invitation', await join(db, body.invitation, body.pseudonym, now()));
  const comeBack: Handler<E['recover']> = async ({ body }, by, context) =>
    welcome(context, by, 'recovery code', await recover(db, body.code, now()));
  const newRecoveryCode: Handler<E['renewRecovery']> = async (_, { member }) => ({
    recoveryCode: codeText(await renewRecovery(db, member.id)),
  });
  const renameMe: Handler<E['rename']> = async ({ body: { pseudonym } }, { member }) => {
    await rename(db, member.id, pseudonym);
    return meWords({ ...member, pseudonym });
  };
  const devices: Handler<E['devices']> = async (_, { member, sessionId }) => {
    const sessions = await listSessions(db, member.id, now());
    return {
      devices: sessions.map(({ id, created_at, seen_at, expires_at }) => ({
        id,
        since: moment(created_at),
        lastSeen: moment(seen_at),
        until: moment(expires_at),
        here: id === sessionId,
      })),
    };
  };
  const signOutDevice: Handler<E['signOutDevice']> = async ({ params }, { member }) => {
    if (await closeSessionOf(db, member.id, params.device)) return;
    throw new Refusal('not-found', 'You are not signed in on such a device.');
  };
  const signOutOthers: Handler<E['signOutOthers']> = async (_, { member, sessionId }) =>
    closeOthers(db, member.id, sessionId);

  return {
    session,
    signOut,
    confirm,
    foundTeam: found,
    lookAtInvitation,
    join: joinTeam,
    recover: comeBack,
    renewRecovery: newRecoveryCode,
    rename: renameMe,
    devices,
    signOutDevice,
    signOutOthers,
  };
};
