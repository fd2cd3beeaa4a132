import { z } from 'zod';
import {
  callHashSchema,
  callIdSchema,
  idSchema,
  modeSchema,
  momentSchema,
  seedSchema,
} from './atoms.ts';
import { dimensionsSchema } from './dimension.ts';
import { endpoint } from './endpoint.ts';
import { MEMBERS } from './roles.ts';

/** No call lasts longer than this, in ms. */
const LONGEST_MS = 1_800_000;

/** So many attempts somebody may hold unfinished: enough for a long journey. */
export const MOST_OPEN = 24;

/** What the server lets somebody play: which call, which caller, until when. */
export const attemptSchema = z
  .object({
    id: idSchema,
    call: callIdSchema,
    hash: callHashSchema,
    engine: z.string(),
    seed: seedSchema,
    mode: modeSchema,
    challenge: idSchema.nullable(),
    position: z.int().nullable().meta({ description: 'which call of the challenge' }),
    counts: z.boolean().meta({ description: 'whether it is among the attempts that count' }),
    issuedAt: momentSchema,
    expiresAt: momentSchema,
    answeredAt: z.int().nullable().meta({
      description: 'ms of the call at which an exam was answered; from then on nobody takes it',
    }),
  })
  .meta({ id: 'Attempt' });

/** What the server computed of a call that was handed in. */
export const runSchema = z
  .object({
    attempt: idSchema,
    call: callIdSchema,
    hash: callHashSchema,
    title: z.string(),
    mode: modeSchema,
    untimed: z.boolean(),
    seed: seedSchema,
    challenge: idSchema.nullable(),
    counts: z.boolean(),
    receivedAt: momentSchema,
    total: z.int().min(0).max(100),
    dimensions: dimensionsSchema,
    criticalFails: z.int(),
    ending: z.string(),
    outcome: z.string(),
    callMs: z.int().meta({ description: 'from answer to end' }),
    possibleMs: z.int().meta({ description: 'what the reference player needs' }),
    setAside: z.boolean(),
  })
  .meta({ id: 'Run' });

const runRecordSchema = z.unknown().meta({
  description:
    'the run record, as docs/records.md describes it; it is played again, and nothing else is believed',
  type: 'object',
});

export const attemptEndpoints = {
  attempts: endpoint({
    method: 'GET',
    path: '/api/attempts',
    does: 'Lists the attempts that the asker holds unfinished, oldest first.',
    who: MEMBERS,
    answer: z.object({ attempts: z.array(attemptSchema) }),
    status: 200,
    problems: [],
  }),
  attempt: endpoint({
    method: 'POST',
    path: '/api/attempts',
    does: 'Gives attempts at a call, of a challenge or of the shelf: those that are open, and as many more as make `ahead`.',
    who: MEMBERS,
    body: z.union([
      z.object({
        challenge: idSchema,
        position: z.int().min(0).max(99),
        ahead: z.int().min(1).max(5).default(1),
      }),
      z.object({
        call: callIdSchema,
        mode: modeSchema.default('practice'),
        ahead: z.int().min(1).max(5).default(1),
      }),
    ]),
    answer: z.object({ attempts: z.array(attemptSchema) }),
    status: 201,
    problems: ['not-found', 'unknown-call', 'challenge-over', 'too-many-waiting'],
  }),
  begin: endpoint({
    method: 'PUT',
    path: '/api/attempts/{attempt}/begun',
    does: 'Says that an exam was answered, and at which ms of the call. Its attempt is used up then, and takes the record of that very call alone. May be said again; of a practice call nothing is put down.',
    who: MEMBERS,
    params: z.object({ attempt: idSchema }),
    body: z.object({ answeredAt: z.int().min(0).max(LONGEST_MS) }),
    status: 204,
    problems: ['not-found', 'attempt-used'],
  }),
  handIn: endpoint({
    method: 'PUT',
    path: '/api/attempts/{attempt}/run',
    does: 'Hands in the record of the call. The same record may be sent any number of times and counts once. Whatever else is sent is not read.',
    who: MEMBERS,
    params: z.object({ attempt: idSchema }),
    body: z.object({ record: runRecordSchema }),
    answer: runSchema,
    status: 200,
    problems: [
      'not-found',
      'attempt-used',
      'attempt-over',
      'same-as-another',
      'run-refused',
      'run-other-attempt',
      'run-unfinished',
      'run-too-long',
      'run-too-costly',
      'too-many',
      'busy',
    ],
  }),
  runs: endpoint({
    method: 'GET',
    path: '/api/me/runs',
    does: 'Lists the asker’s own calls, newest first, a hundred at a time.',
    who: MEMBERS,
    query: z.object({ before: momentSchema.optional() }),
    answer: z.object({ runs: z.array(runSchema) }),
    status: 200,
    problems: [],
  }),
  record: endpoint({
    method: 'GET',
    path: '/api/me/runs/{attempt}',
    does: 'Gives one of the asker’s own calls with its record.',
    who: MEMBERS,
    params: z.object({ attempt: idSchema }),
    answer: z.object({ run: runSchema, record: runRecordSchema }),
    status: 200,
    problems: ['not-found'],
  }),
} as const;
