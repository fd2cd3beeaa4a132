export {
  CODE_LENGTH,
  CODE_LETTERS,
  codeSchema,
  codeText,
  idSchema,
  LARGEST_SEED,
  modeSchema,
  nameKey,
  pseudonymSchema,
  teamNameSchema,
} from './atoms.ts';
export { attemptSchema, MOST_OPEN, runSchema } from './attempt.ts';
export { MOST_TEAMS, SMALLEST_GROUP } from './board.ts';
export { challengeSchema, MOST_CALLS, MOST_COUNTING } from './challenge.ts';
export { type Did, didSchema } from './deed.ts';
export { DIMENSION_NAMES, type Dimensions } from './dimension.ts';
export {
  type AnswerOf,
  type Asked,
  type BodyOf,
  type Endpoint,
  type GivenBy,
  type ParamsOf,
  pathOf,
  type QueryOf,
} from './endpoint.ts';
export { ENDPOINTS, type EndpointName } from './endpoints.ts';
export { openApi, problemsOf } from './open-api.ts';
export { PROBLEMS, type Problem, type ProblemCode, problemSchema } from './problem.ts';
export { type BadPart, readPart, writeAnswer } from './read.ts';
export { ROLES, type Role, type Who } from './roles.ts';
export { LARGEST_TEAM, teamSchema } from './team.ts';
