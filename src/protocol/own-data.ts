import { z } from 'zod';
import { momentSchema } from './atoms.ts';
import { attemptSchema, runSchema } from './attempt.ts';
import { ownDeedSchema } from './deed.ts';
import { endpoint } from './endpoint.ts';
import { meSchema } from './people.ts';
import { MEMBERS } from './roles.ts';
import { teamSchema } from './team.ts';

export const ownDataEndpoints = {
  exportMine: endpoint({
    method: 'GET',
    path: '/api/me/export',
    does: 'Gives everything that is kept about the asker.',
    who: MEMBERS,
    answer: z.object({
      exportedAt: momentSchema,
      me: meSchema,
      team: teamSchema,
      signOn: z.object({ issuer: z.string(), subject: z.string() }).nullable(),
      devices: z.array(z.object({ since: momentSchema, lastSeen: momentSchema })),
      attempts: z.array(attemptSchema),
      runs: z.array(z.object({ run: runSchema, flags: z.array(z.string()), record: z.unknown() })),
      deeds: z.array(ownDeedSchema),
    }),
    status: 200,
    problems: [],
  }),
  eraseMe: endpoint({
    method: 'DELETE',
    path: '/api/me',
    does: 'Leaves the team and erases everything that is kept about the asker; their calls count nowhere any more.',
    who: MEMBERS,
    status: 204,
    problems: ['last-lead'],
  }),
} as const;
