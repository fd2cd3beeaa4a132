import { z } from 'zod';

interface ProblemKind {
  readonly status: number;
  readonly title: string;
}

/** Everything that can be wrong with a request, and the status that goes with it. */
export const PROBLEMS = {
  'bad-request': { status: 400, title: 'The request is not as it should be.' },
  'not-json': { status: 400, title: 'The body is not JSON.' },
  'not-signed-in': { status: 401, title: 'This needs you to be signed in.' },
  'not-allowed': { status: 403, title: 'This is not yours to do.' },
  'confirm-first': { status: 403, title: 'Show once more that it is you.' },
  'other-site': { status: 403, title: 'The request came from another site.' },
  'other-host': { status: 421, title: 'This server does not answer under that name.' },
  'not-found': { status: 404, title: 'There is nothing here.' },
  'not-this-way': { status: 405, title: 'This address cannot be used in that way.' },
  'code-unknown': { status: 404, title: 'This code is not known.' },
  'not-your-code': { status: 403, title: 'This is not the code of who is signed in.' },
  'code-over': { status: 410, title: 'This code is no longer good.' },
  'name-taken': { status: 409, title: 'This name is taken.' },
  'last-lead': { status: 409, title: 'A team needs a lead.' },
  'team-full': { status: 409, title: 'The team is full.' },
  'too-many-waiting': { status: 409, title: 'Enough of these are waiting already.' },
  'challenge-over': { status: 409, title: 'The challenge is over.' },
  'already-in': { status: 409, title: 'The team is in already.' },
  'attempt-used': { status: 409, title: 'Another call was handed in for this attempt.' },
  'attempt-over': { status: 410, title: 'The attempt has expired.' },
  'same-as-another': { status: 409, title: 'This very call was handed in before.' },
  'unknown-call': { status: 404, title: 'This call is not here.' },
  'too-large': { status: 413, title: 'The body is too large.' },
  'not-json-type': { status: 415, title: 'Bodies are JSON here.' },
  'run-refused': { status: 422, title: 'The record cannot be played.' },
  'run-other-attempt': { status: 422, title: 'The record is of another attempt.' },
  'run-unfinished': { status: 422, title: 'The call was not over.' },
  'run-too-long': { status: 422, title: 'The call is longer than the time that has passed.' },
  'run-too-costly': { status: 422, title: 'The record takes too long to play.' },
  'too-many': { status: 429, title: 'Too many requests.' },
  fault: { status: 500, title: 'The server is at fault.' },
  busy: { status: 503, title: 'The server cannot take this now.' },
} as const satisfies Readonly<Record<string, ProblemKind>>;

export type ProblemCode = keyof typeof PROBLEMS;

const codes = Object.keys(PROBLEMS) as ProblemCode[];

/** What is wrong with a request, after RFC 9457; sent as `application/problem+json`. */
export const problemSchema = z
  .object({
    type: z.string().meta({ description: '`/api/problems/` and the code' }),
    code: z.enum(codes),
    title: z.string(),
    status: z.int().min(400).max(599),
    detail: z.string().meta({ description: 'what was wrong here, and how to mend it' }),
    at: z
      .array(z.object({ where: z.string(), what: z.string() }))
      .optional()
      .meta({ description: 'the parts of the request that are at fault' }),
    record: z
      .object({ code: z.string(), act: z.int().optional(), at: z.int().optional() })
      .optional()
      .meta({ description: 'for `run-refused`: what docs/records.md says of it, and where' }),
    retryAfter: z.int().optional().meta({ description: 'in seconds' }),
  })
  .meta({ id: 'Problem', description: 'What is wrong with a request (RFC 9457).' });

export type Problem = z.output<typeof problemSchema>;
