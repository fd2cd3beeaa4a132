import { z } from 'zod';
import { callHashSchema, callIdSchema, modeSchema, switchSchema } from './atoms.ts';
import { endpoint } from './endpoint.ts';
import { TRAINERS } from './roles.ts';

const choiceSchema = z
  .object({
    choice: z.string().meta({
      description: 'id of the reply; `(cut in)` for talking over, `(left waiting)` for silence',
    }),
    times: z.int(),
    right: z.int().meta({ description: 'how often it was right where it was done' }),
    meanTotal: z.number().meta({ description: 'of the calls in which it was done' }),
  })
  .meta({ id: 'Choice' });

const beatSchema = z
  .object({
    beat: z.string(),
    times: z.int(),
    right: z.number().meta({ description: 'share of what was done here that was right, 0 to 1' }),
    separates: z.number().nullable().meta({
      description:
        'how well this point tells good calls from weak ones, −1 to 1; null where all did the same',
    }),
    choices: z.array(choiceSchema),
  })
  .meta({ id: 'BeatFigures' });

const callFiguresSchema = z
  .object({
    call: callIdSchema,
    hash: callHashSchema,
    title: z.string(),
    caller: z.string(),
    runs: z.int(),
    times: z.object({ callMs: z.int(), possibleMs: z.int() }),
    extraMs: z.int().meta({ description: 'what all its calls took beyond the possible' }),
    first: z.number().nullable().meta({ description: 'mean total of first runs' }),
    later: z.number().nullable().meta({ description: 'mean total from the third run on' }),
    spread: z.number().meta({ description: 'standard deviation of the totals' }),
    worn: z.enum(['no', 'known-by-heart', 'too-easy']),
  })
  .meta({ id: 'CallFigures' });

const query = z.object({
  whose: z.enum(['own-team', 'all-teams']).default('own-team'),
  mode: modeSchema.default('exam'),
  untimed: switchSchema.default(false),
});

export const trainerEndpoints = {
  decisions: endpoint({
    method: 'GET',
    path: '/api/trainer/decisions/{hash}',
    does: 'Shows what was done at each point of a call, and which points tell good calls from weak ones.',
    who: TRAINERS,
    params: z.object({ hash: callHashSchema }),
    query,
    answer: z.object({
      call: callIdSchema,
      title: z.string(),
      runs: z.int().nullable(),
      beats: z.array(beatSchema).nullable().meta({
        description: 'null: fewer than five people took this call',
      }),
    }),
    status: 200,
    problems: ['unknown-call'],
  }),
  callFigures: endpoint({
    method: 'GET',
    path: '/api/trainer/calls',
    does: 'Shows for each call what it cost in time and whether it is worn out. Calls that fewer than five people took are left out.',
    who: TRAINERS,
    query,
    answer: z.object({ calls: z.array(callFiguresSchema) }),
    status: 200,
    problems: [],
  }),
} as const;
