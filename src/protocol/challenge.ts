import { z } from 'zod';
import {
  callHashSchema,
  callIdSchema,
  codeSchema,
  idSchema,
  modeSchema,
  momentSchema,
  seedSchema,
  titleSchema,
} from './atoms.ts';
import { endpoint } from './endpoint.ts';
import { LEADS, MEMBERS } from './roles.ts';

/** So many calls a challenge has at most, and so many attempts at each count. */
const MOST_CALLS = 12;
const MOST_COUNTING = 5;

const challengeCallSchema = z
  .object({
    position: z.int().meta({ description: 'counted from 0' }),
    call: callIdSchema,
    hash: callHashSchema,
    title: z.string(),
    done: z.int().meta({ description: 'how many attempts that count the asker has used up' }),
    begun: z.int().meta({ description: 'how many exams the asker has begun and not handed in' }),
    open: z.int().meta({ description: 'how many attempts at it the asker holds unfinished' }),
  })
  .meta({ id: 'ChallengeCall' });

/** Some calls that a team takes on until a day, everybody with the same callers. */
const challengeSchema = z
  .object({
    id: idSchema,
    title: z.string(),
    mode: modeSchema,
    counting: z.int().meta({ description: 'the first so many attempts at each call count' }),
    startedAt: momentSchema,
    endsAt: momentSchema,
    over: z.boolean(),
    own: z.boolean().meta({ description: 'whether the asker’s own team made it' }),
    teams: z.int().meta({ description: 'how many teams take part' }),
    calls: z.array(challengeCallSchema),
    finished: z
      .object({ people: z.int(), of: z.int() })
      .meta({ description: 'how many of the own team have finished every call' }),
  })
  .meta({ id: 'Challenge' });

const params = z.object({ challenge: idSchema });

export const challengeEndpoints = {
  challenges: endpoint({
    method: 'GET',
    path: '/api/challenges',
    does: 'Lists the challenges of the own team, those that are open first, with what the asker has done.',
    who: MEMBERS,
    answer: z.object({ challenges: z.array(challengeSchema) }),
    status: 200,
    problems: [],
  }),
  startChallenge: endpoint({
    method: 'POST',
    path: '/api/challenges',
    does: 'Starts a challenge. A call without a seed gets one by chance, the same for everybody.',
    who: LEADS,
    body: z.object({
      title: titleSchema,
      mode: modeSchema.default('exam'),
      counting: z.int().min(1).max(MOST_COUNTING).default(1),
      endsAt: momentSchema,
      calls: z
        .array(z.object({ call: callIdSchema, seed: seedSchema.optional() }))
        .min(1)
        .max(MOST_CALLS),
    }),
    answer: challengeSchema,
    status: 201,
    problems: ['unknown-call', 'too-many-waiting'],
  }),
  changeChallenge: endpoint({
    method: 'PATCH',
    path: '/api/challenges/{challenge}',
    does: 'Renames a challenge that the own team made, or moves its end.',
    who: LEADS,
    params,
    body: z.object({ title: titleSchema, endsAt: momentSchema }).partial(),
    answer: challengeSchema,
    status: 200,
    problems: ['not-found'],
  }),
  shareChallenge: endpoint({
    method: 'POST',
    path: '/api/challenges/{challenge}/codes',
    does: 'Gives a code by which the lead of another team takes the challenge on; an older code is no longer good.',
    who: LEADS,
    params,
    answer: z.object({ code: z.string() }),
    status: 201,
    problems: ['not-found', 'challenge-over'],
  }),
  takeOnChallenge: endpoint({
    method: 'POST',
    path: '/api/challenges/taken-on',
    does: 'Takes a challenge of another team on, for the own team.',
    who: LEADS,
    body: z.object({ code: codeSchema }),
    answer: challengeSchema,
    status: 201,
    problems: ['code-unknown', 'challenge-over', 'already-in', 'too-many'],
    guessable: true,
  }),
} as const;
