import { z } from 'zod';
import { codeSchema, idSchema, momentSchema } from './atoms.ts';
import { deedsBeforeSchema, operatorDeedSchema } from './deed.ts';
import { endpoint } from './endpoint.ts';
import { EVERYBODY, OPERATORS } from './roles.ts';

const params = z.object({ team: idSchema });

export const operatorEndpoints = {
  operate: endpoint({
    method: 'POST',
    path: '/api/operator/session',
    does: 'Signs the operator in with the code that `hold operator` prints.',
    who: EVERYBODY,
    body: z.object({ code: codeSchema }),
    status: 204,
    problems: ['code-unknown', 'too-many'],
    guessable: true,
  }),
  operatorTeams: endpoint({
    method: 'GET',
    path: '/api/operator/teams',
    does: 'Lists the teams of this server, by name, a hundred at a time; nothing of what they did.',
    who: OPERATORS,
    query: z.object({ after: z.string().max(80).default('') }),
    answer: z.object({
      teams: z.array(
        z.object({ id: idSchema, name: z.string(), foundedAt: momentSchema, people: z.int() }),
      ),
    }),
    status: 200,
    problems: [],
  }),
  rescueTeam: endpoint({
    method: 'POST',
    path: '/api/operator/teams/{team}/invitations',
    does: 'Makes an invitation for a new lead, for a team that has lost its own; good for one use and a day.',
    who: OPERATORS,
    params,
    answer: z.object({ code: z.string(), expiresAt: momentSchema }),
    status: 201,
    problems: ['not-found'],
    asksAgain: true,
  }),
  removeTeam: endpoint({
    method: 'DELETE',
    path: '/api/operator/teams/{team}',
    does: 'Deletes a team with all that is kept of it.',
    who: OPERATORS,
    params,
    status: 204,
    problems: ['not-found'],
    asksAgain: true,
  }),
  operatorDeeds: endpoint({
    method: 'GET',
    path: '/api/operator/deeds',
    does: 'Lists what operators did on this server, newest first, a hundred at a time.',
    who: OPERATORS,
    query: deedsBeforeSchema,
    answer: z.object({ deeds: z.array(operatorDeedSchema) }),
    status: 200,
    problems: [],
  }),
} as const;
