import {
  type AnswerOf,
  type BodyOf,
  ENDPOINTS,
  type Endpoint,
  type EndpointName,
  type ParamsOf,
  pathOf,
  problemSchema,
  type QueryOf,
} from '../protocol/index.ts';
import { TeamTrouble } from './trouble.ts';

type E = typeof ENDPOINTS;

/** What is sent with a request. */
export interface Sent<N extends EndpointName> {
  readonly params?: ParamsOf<E[N]>;
  readonly query?: QueryOf<E[N]>;
  readonly body?: BodyOf<E[N]>;
}

/** What an endpoint answers. */
export type Answer<N extends EndpointName> = AnswerOf<E[N]>;

/** Asks the server for something; rejects with a TeamTrouble. */
export type Ask = <N extends EndpointName>(name: N, sent?: Sent<N>) => Promise<Answer<N>>;

/** An answer that takes longer than this will not come, in ms. */
const PATIENCE_MS = 30_000;

/** A client of the API. Whatever comes back is read by the endpoint's own schema, and nothing else gets in. */
export const createClient =
  (send: typeof fetch = (...given) => fetch(...given)): Ask =>
  async (name, { params, query, body } = {}) => {
    const endpoint: Endpoint = ENDPOINTS[name];
    const answer = await reach(send, addressOf(endpoint, params, query), {
      method: endpoint.method,
      signal: AbortSignal.timeout(PATIENCE_MS),
      ...(body !== undefined && {
        body: JSON.stringify(body),
        headers: { 'Content-Type': 'application/json' },
      }),
    });
    if (answer.status !== endpoint.status) throw await troubleOf(answer);
    if (!endpoint.answer) return undefined as never;
    const reading = endpoint.answer.safeParse(await jsonOf(answer));
    if (reading.success) return reading.data as never;
    throw notUnderstood(`${endpoint.method} ${endpoint.path} was answered in another form`);
  };

const addressOf = ({ path }: Endpoint, params: unknown, query: unknown): string => {
  const search = new URLSearchParams();
  for (const [name, value] of Object.entries((query ?? {}) as Record<string, unknown>))
    if (value !== undefined) search.set(name, String(value));
  const address = pathOf(path, params as Record<string, unknown> | undefined);
  return search.size === 0 ? address : `${address}?${search}`;
};

const reach = async (send: typeof fetch, path: string, init: RequestInit): Promise<Response> => {
  try {
    return await send(path, init);
  } catch (error) {
    throw new TeamTrouble('unreachable', `The server does not answer (${String(error)}).`);
  }
};

/** The body of an answer; a connection that breaks in the middle of it is a server that was not reached. */
const jsonOf = async (answer: Response): Promise<unknown> => {
  let text: string;
  try {
    text = await answer.text();
  } catch (error) {
    throw new TeamTrouble('unreachable', `The answer broke off (${String(error)}).`);
  }
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
};

const troubleOf = async (answer: Response): Promise<TeamTrouble> => {
  const reading = problemSchema.safeParse(await jsonOf(answer));
  if (reading.success) {
    const { code, detail, retryAfter } = reading.data;
    return new TeamTrouble(code, detail, retryAfter);
  }
  // a proxy speaks in the server's place
  if (answer.status >= 500 || answer.status === 408)
    return new TeamTrouble('unreachable', `The server does not answer (${answer.status}).`);
  return notUnderstood(`the answer was ${answer.status}, and said no more`);
};

const notUnderstood = (what: string): TeamTrouble =>
  new TeamTrouble('not-understood', `${what}. Load the page again: it may be an old one.`);
