import { z } from 'zod';
import { codeSchema, idSchema, momentSchema, pseudonymSchema, teamNameSchema } from './atoms.ts';
import { endpoint } from './endpoint.ts';
import { EVERYBODY, MEMBERS, roleSchema } from './roles.ts';
import { teamSchema } from './team.ts';

/** Somebody in a team. */
export const meSchema = z
  .object({
    id: idSchema,
    pseudonym: z.string(),
    role: roleSchema,
    joinedAt: momentSchema,
  })
  .meta({ id: 'Me' });

/** Who is asking: a member of a team, the operator, or nobody whom the server knows. */
const sessionSchema = z
  .object({
    me: meSchema.nullable(),
    team: teamSchema.nullable(),
    operator: z.boolean(),
    signOn: z
      .object({
        name: z.string(),
        linked: z.boolean().meta({ description: 'whether the asker comes in by it' }),
      })
      .nullable()
      .meta({ description: 'the sign-on of the company, where the server has one' }),
  })
  .meta({ id: 'Session' });

/** What is told to somebody who has just come in. The recovery code is told this once. */
const welcomeSchema = z
  .object({
    me: meSchema,
    team: teamSchema,
    recoveryCode: z.string().meta({
      description: 'the way back in from another device; shown this once, kept by nobody else',
    }),
  })
  .meta({ id: 'Welcome' });

const deviceSchema = z
  .object({
    id: idSchema,
    since: momentSchema,
    lastSeen: momentSchema,
    until: momentSchema,
    here: z.boolean().meta({ description: 'whether it is the one that asks' }),
  })
  .meta({ id: 'Device' });

export const peopleEndpoints = {
  session: endpoint({
    method: 'GET',
    path: '/api/session',
    does: 'Says who is asking.',
    who: EVERYBODY,
    answer: sessionSchema,
    status: 200,
    problems: [],
  }),
  signOut: endpoint({
    method: 'DELETE',
    path: '/api/session',
    does: 'Signs out here.',
    who: [...MEMBERS, 'operator'],
    status: 204,
    problems: [],
  }),
  confirm: endpoint({
    method: 'POST',
    path: '/api/session/confirmation',
    does: 'Shows once more who is asking: a member by their recovery code, which stays good, the operator by another code. For ten minutes what asks for it can be done.',
    who: [...MEMBERS, 'operator'],
    body: z.object({ code: codeSchema }),
    status: 204,
    problems: ['not-your-code', 'code-unknown', 'too-many'],
    guessable: true,
  }),
  foundTeam: endpoint({
    method: 'POST',
    path: '/api/teams',
    does: 'Founds a team; whoever does is its lead, and signed in.',
    who: EVERYBODY,
    body: z.object({ name: teamNameSchema, pseudonym: pseudonymSchema }),
    answer: welcomeSchema,
    status: 201,
    problems: ['name-taken', 'too-many'],
    guessable: true,
  }),
  lookAtInvitation: endpoint({
    method: 'POST',
    path: '/api/joins/preview',
    does: 'Says what an invitation is to.',
    who: EVERYBODY,
    body: z.object({ invitation: codeSchema }),
    answer: z.object({ team: z.string(), role: roleSchema, expiresAt: momentSchema }),
    status: 200,
    problems: ['code-unknown', 'code-over', 'too-many'],
    guessable: true,
  }),
  join: endpoint({
    method: 'POST',
    path: '/api/joins',
    does: 'Joins a team by an invitation, under a pseudonym, and signs in.',
    who: EVERYBODY,
    body: z.object({ invitation: codeSchema, pseudonym: pseudonymSchema }),
    answer: welcomeSchema,
    status: 201,
    problems: ['code-unknown', 'code-over', 'name-taken', 'team-full', 'too-many'],
    guessable: true,
  }),
  recover: endpoint({
    method: 'POST',
    path: '/api/recoveries',
    does: 'Signs in with a recovery code, which is then used up; the answer holds the next one.',
    who: EVERYBODY,
    body: z.object({ code: codeSchema }),
    answer: welcomeSchema,
    status: 201,
    problems: ['code-unknown', 'too-many'],
    guessable: true,
  }),
  renewRecovery: endpoint({
    method: 'POST',
    path: '/api/me/recovery-codes',
    does: 'Gives a new recovery code; the old one is no longer good.',
    who: MEMBERS,
    answer: z.object({ recoveryCode: z.string() }),
    status: 201,
    problems: [],
    asksAgain: true,
  }),
  rename: endpoint({
    method: 'PATCH',
    path: '/api/me',
    does: 'Changes the own pseudonym.',
    who: MEMBERS,
    body: z.object({ pseudonym: pseudonymSchema }),
    answer: meSchema,
    status: 200,
    problems: ['name-taken'],
  }),
  devices: endpoint({
    method: 'GET',
    path: '/api/me/devices',
    does: 'Lists where one is signed in.',
    who: MEMBERS,
    answer: z.object({ devices: z.array(deviceSchema) }),
    status: 200,
    problems: [],
  }),
  signOutDevice: endpoint({
    method: 'DELETE',
    path: '/api/me/devices/{device}',
    does: 'Signs out one device of one’s own.',
    who: MEMBERS,
    params: z.object({ device: idSchema }),
    status: 204,
    problems: ['not-found'],
  }),
  unlinkSignOn: endpoint({
    method: 'DELETE',
    path: '/api/me/sign-on',
    does: 'Forgets the name under which the sign-on of the company knows the asker.',
    who: MEMBERS,
    status: 204,
    problems: [],
    asksAgain: true,
  }),
  signOutOthers: endpoint({
    method: 'DELETE',
    path: '/api/me/devices',
    does: 'Signs out everywhere but here.',
    who: MEMBERS,
    status: 204,
    problems: [],
  }),
} as const;
