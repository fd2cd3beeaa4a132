import { z } from 'zod';
import { idSchema, momentSchema, pseudonymSchema, teamNameSchema } from './atoms.ts';
import { deedSchema, deedsBeforeSchema } from './deed.ts';
import { endpoint } from './endpoint.ts';
import { LEADS, MEMBERS, roleSchema } from './roles.ts';

/** So many people a team has at most. */
export const LARGEST_TEAM = 200;

const retentionSchema = z
  .int()
  .min(30)
  .max(1095)
  .meta({ description: 'after so many days a call is forgotten, and counts nowhere any more' });

/** A team, with what it chose. */
export const teamSchema = z
  .object({
    id: idSchema,
    name: z.string(),
    foundedAt: momentSchema,
    people: z.int(),
    showsPseudonyms: z.boolean().meta({ description: 'whether members see each other’s results' }),
    compares: z.boolean().meta({ description: 'whether other teams see this one on the board' }),
    retentionDays: retentionSchema,
  })
  .meta({ id: 'Team' });

const memberSchema = z
  .object({ id: idSchema, pseudonym: z.string(), role: roleSchema, joinedAt: momentSchema })
  .meta({ id: 'Member' });

const flagSchema = z
  .object({
    run: idSchema,
    member: z.string(),
    call: z.string(),
    total: z.int(),
    receivedAt: momentSchema,
    why: z.array(z.string()),
    setAside: z.boolean(),
  })
  .meta({ id: 'Flag', description: 'a call whose times no hand makes by itself' });

const memberParams = z.object({ member: idSchema });

export const teamEndpoints = {
  team: endpoint({
    method: 'GET',
    path: '/api/team',
    does: 'Shows the own team. Its members are listed for a lead, and for all where the team shows pseudonyms.',
    who: MEMBERS,
    answer: z.object({ team: teamSchema, members: z.array(memberSchema).nullable() }),
    status: 200,
    problems: [],
  }),
  changeTeam: endpoint({
    method: 'PATCH',
    path: '/api/team',
    does: 'Changes name or choices of the own team.',
    who: LEADS,
    body: z
      .object({
        name: teamNameSchema,
        showsPseudonyms: z.boolean(),
        compares: z.boolean(),
        retentionDays: retentionSchema,
      })
      .partial(),
    answer: teamSchema,
    status: 200,
    problems: ['name-taken'],
  }),
  closeTeam: endpoint({
    method: 'DELETE',
    path: '/api/team',
    does: 'Deletes the own team with all that is kept of it and of its members; its name is asked for.',
    who: LEADS,
    body: z.object({ name: z.string().max(200) }),
    status: 204,
    problems: [],
    asksAgain: true,
  }),
  changeMember: endpoint({
    method: 'PATCH',
    path: '/api/team/members/{member}',
    does: 'Gives a member of the own team another role, or a pseudonym that others can bear.',
    who: LEADS,
    params: memberParams,
    body: z.object({ role: roleSchema, pseudonym: pseudonymSchema }).partial(),
    answer: memberSchema,
    status: 200,
    problems: ['not-found', 'last-lead', 'name-taken'],
    asksAgain: true,
  }),
  removeMember: endpoint({
    method: 'DELETE',
    path: '/api/team/members/{member}',
    does: 'Takes somebody out of the own team, with all that is kept of them.',
    who: LEADS,
    params: memberParams,
    status: 204,
    problems: ['not-found', 'last-lead'],
    asksAgain: true,
  }),
  signOutMember: endpoint({
    method: 'DELETE',
    path: '/api/team/members/{member}/devices',
    does: 'Signs a member of the own team out everywhere; with their recovery code they come back in.',
    who: LEADS,
    params: memberParams,
    status: 204,
    problems: ['not-found'],
  }),
  deeds: endpoint({
    method: 'GET',
    path: '/api/team/deeds',
    does: 'Lists what leads, trainers and operators did with this team, newest first, a hundred at a time.',
    who: MEMBERS,
    query: deedsBeforeSchema,
    answer: z.object({ deeds: z.array(deedSchema) }),
    status: 200,
    problems: [],
  }),
  flags: endpoint({
    method: 'GET',
    path: '/api/team/flags',
    does: 'Lists the calls of the own team whose times no hand makes by itself. They are a lead’s to look at, and count meanwhile.',
    who: LEADS,
    answer: z.object({ flags: z.array(flagSchema) }),
    status: 200,
    problems: [],
  }),
  settleFlag: endpoint({
    method: 'PUT',
    path: '/api/team/flags/{run}',
    does: 'Sets a flagged call aside, so that it counts nowhere, or lets it count again.',
    who: LEADS,
    params: z.object({ run: idSchema }),
    body: z.object({ setAside: z.boolean() }),
    answer: flagSchema,
    status: 200,
    problems: ['not-found'],
  }),
} as const;
