export {
  CODE_LENGTH,
  CODE_LETTERS,
  codeText,
  nameKey,
} from './atoms.ts';
export { MOST_OPEN } from './attempt.ts';
export { SMALLEST_GROUP } from './board.ts';
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
export { readPart, writeAnswer } from './read.ts';
export type { Role, Who } from './roles.ts';
export { LARGEST_TEAM } from './team.ts';
