import { z } from 'zod';
import { callIdSchema, idSchema, modeSchema, switchSchema } from './atoms.ts';
import { dimensionsSchema } from './dimension.ts';
import { endpoint } from './endpoint.ts';
import { MEMBERS } from './roles.ts';

/** A group of fewer people than this is not broken down. */
export const SMALLEST_GROUP = 5;
/** So many teams stand side by side at most. */
const MOST_TEAMS = 8;

/** Three months: spring is March to May, and winter is named for the year of its December. */
const seasonSchema = z
  .string()
  .regex(/^2\d{3}-(spring|summer|autumn|winter)$/, 'a season is written as 2026-autumn')
  .meta({ description: 'such as `2026-autumn`; winter belongs to the year of its December' });

const monthSchema = z.string().meta({ description: 'such as `2026-11`' });

const spreadSchema = z
  .object({
    scores: z
      .array(z.object({ total: z.int(), runs: z.int() }))
      .meta({ description: 'how many calls came to which total' }),
    low: z.number().meta({ description: 'a quarter of the calls is at or below this' }),
    middle: z.number(),
    high: z.number(),
  })
  .meta({ id: 'Spread' });

const trendSchema = z
  .array(
    z.object({
      month: monthSchema,
      runs: z.int(),
      middle: z.number().nullable().meta({ description: 'null: too few people took part' }),
    }),
  )
  .meta({ id: 'Trend' });

const timesSchema = z
  .object({ callMs: z.int(), possibleMs: z.int() })
  .meta({ id: 'Times', description: 'mean of a call, beside what the reference player needs' });

const shownSchema = z
  .object({
    spread: spreadSchema,
    dimensions: dimensionsSchema,
    times: timesSchema,
    criticalFails: z.int(),
  })
  .meta({ id: 'Shown' });

const teamRowSchema = z
  .object({
    id: idSchema,
    name: z.string(),
    own: z.boolean(),
    people: z.int().meta({ description: 'in the team' }),
    took: z.int().nullable().meta({ description: 'people who took part; null: fewer than five' }),
    runs: z.int().nullable(),
    shown: shownSchema
      .nullable()
      .meta({ description: 'null: fewer than five people took part, so nothing is broken down' }),
    trend: trendSchema,
  })
  .meta({ id: 'TeamRow' });

const memberRowSchema = z
  .object({
    pseudonym: z
      .string()
      .nullable()
      .meta({ description: 'null where the team does not show them' }),
    own: z.boolean(),
    runs: z.int(),
    shown: shownSchema,
    trend: trendSchema,
  })
  .meta({ id: 'MemberRow' });

const filter = {
  mode: modeSchema.default('exam'),
  untimed: switchSchema.default(false),
  call: callIdSchema.optional(),
};

/** What a board is of: a season, or a challenge. */
const boardQuery = z.object({
  ...filter,
  season: seasonSchema.optional(),
  challenge: idSchema.optional(),
});

const choicesSchema = z
  .object({
    season: seasonSchema,
    seasons: z.array(seasonSchema).meta({ description: 'in which calls were taken, oldest first' }),
    calls: z.array(z.object({ id: callIdSchema, title: z.string() })),
  })
  .meta({ id: 'Choices', description: 'what the board can be filtered by' });

export const boardEndpoints = {
  board: endpoint({
    method: 'GET',
    path: '/api/board',
    does: 'Shows teams side by side, in alphabetical order: the own one, those that are named, or those that took part in the challenge.',
    who: MEMBERS,
    query: boardQuery.extend({
      teams: z
        .string()
        .max(400)
        .transform((written) => written.split(',').filter((id) => id !== ''))
        .pipe(z.array(idSchema).max(MOST_TEAMS))
        .optional()
        .meta({ description: 'ids of teams, with commas between them' }),
    }),
    answer: z.object({
      choices: choicesSchema,
      teams: z.array(teamRowSchema),
      overall: z.object({ teams: z.int(), dimensions: dimensionsSchema }).nullable().meta({
        description: 'all teams that compare, taken together; null: fewer than five people',
      }),
    }),
    status: 200,
    problems: ['not-found'],
  }),
  membersBoard: endpoint({
    method: 'GET',
    path: '/api/board/members',
    does: 'Shows the members of the own team side by side: all where the team shows pseudonyms and five took part, and otherwise the asker alone.',
    who: MEMBERS,
    query: boardQuery,
    answer: z.object({
      choices: choicesSchema,
      members: z.array(memberRowSchema),
      whole: z.boolean().meta({ description: 'whether these are all who took part' }),
    }),
    status: 200,
    problems: ['not-found'],
  }),
  boardTeams: endpoint({
    method: 'GET',
    path: '/api/board/teams',
    does: 'Lists the teams that can be put beside the own one, by name, a hundred at a time.',
    who: MEMBERS,
    query: z.object({
      named: z.string().max(80).default('').meta({ description: 'whose names begin with this' }),
      after: z.string().max(80).default('').meta({ description: 'that follow this name' }),
    }),
    answer: z.object({ teams: z.array(z.object({ id: idSchema, name: z.string() })) }),
    status: 200,
    problems: [],
  }),
} as const;
