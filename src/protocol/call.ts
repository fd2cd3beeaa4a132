import { z } from 'zod';
import { callHashSchema, callIdSchema } from './atoms.ts';
import { endpoint } from './endpoint.ts';
import { EVERYBODY, MEMBERS } from './roles.ts';

/** A call that attempts can be made at. */
const callSchema = z
  .object({ id: callIdSchema, hash: callHashSchema, title: z.string(), caller: z.string() })
  .meta({ id: 'Call' });

export const callEndpoints = {
  calls: endpoint({
    method: 'GET',
    path: '/api/calls',
    does: 'Lists the calls that can be taken now, each in its newest version.',
    who: MEMBERS,
    answer: z.object({ calls: z.array(callSchema) }),
    status: 200,
    problems: [],
  }),
  callText: endpoint({
    method: 'GET',
    path: '/api/calls/{hash}',
    does: 'Gives the scenario file of a version of a call that somebody has an attempt at.',
    who: EVERYBODY,
    params: z.object({ hash: callHashSchema }),
    answer: z.object({ hash: callHashSchema, text: z.string() }),
    status: 200,
    problems: ['unknown-call'],
  }),
} as const;
