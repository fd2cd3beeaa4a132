import { gzipSync } from 'node:zlib';
import type { Context, Handler as HonoHandler } from 'hono';
import {
  type Asked,
  type Endpoint,
  type GivenBy,
  readPart,
  type Who,
  writeAnswer,
} from '../../protocol/index.ts';
import type { Signed } from '../db/sessions.ts';
import { Refusal } from '../refusal.ts';
import type { Means } from './means.ts';
import { signedBy } from './session.ts';

export type Member = NonNullable<Signed['member']>;
type SignedMember = Signed & { readonly member: Member };

/** Who asks, as far as an endpoint lets them: perhaps nobody, a member for certain, or the operator. */
export type By<E extends Endpoint> = 'anyone' extends E['who'][number]
  ? Signed | undefined
  : 'operator' extends E['who'][number]
    ? Signed
    : SignedMember;

/** Does what an endpoint says. What it gives is held to the endpoint's answer, so nothing else gets out. */
export type Handler<E extends Endpoint> = (
  asked: Asked<E>,
  by: By<E>,
  context: Context,
) => GivenBy<E>;

/** Bodies of the API are small, but for records. */
export const LARGEST_BODY = 16_384;
export const LARGEST_RECORD_BODY = 200_000;

/** Answers the requests to one endpoint: who may ask, what is asked, then the handler. */
export const handling =
  <E extends Endpoint>(endpoint: E, handler: Handler<E>, means: Means): HonoHandler =>
  async (context) => {
    const by = await signedBy(context, means);
    admit(endpoint, by, context, means);
    const guesser = endpoint.guessable ? addressOf(context, means) : undefined;
    if (guesser !== undefined) tooMany(means.limits.guesses.wait(guesser));
    const asked = {
      params: read('the address', endpoint.params, context.req.param()),
      query: read('the query', endpoint.query, context.req.query()),
      body: endpoint.body && read('the body', endpoint.body, await bodyOf(context)),
    } as Asked<E>;
    try {
      const answer = await handler(asked, by as By<E>, context);
      if (endpoint.status === 204) return context.body(null, 204);
      return json(context, endpoint.status, writeAnswer(endpoint, answer));
    } catch (error) {
      const wrongCode =
        error instanceof Refusal &&
        ['code-unknown', 'not-your-code', 'code-over'].includes(error.code);
      if (guesser !== undefined && wrongCode) means.limits.guesses.take(guesser);
      throw error;
    }
  };

/** Answers of so many bytes are packed at once: a stream for it costs ten times as much, and what it leaves behind holds everybody up. */
const [WORTH_IT, PACKED_AT_ONCE] = [4096, 250_000];

/** Answers in JSON, with its length, by which a short answer is known and not compressed. */
const json = (context: Context, status: 200 | 201, answer: unknown): Response => {
  const text = Buffer.from(JSON.stringify(answer));
  const takesGzip = /\bgzip\b/.test(context.req.header('Accept-Encoding') ?? '');
  const packs = takesGzip && text.length >= WORTH_IT && text.length <= PACKED_AT_ONCE;
  const body = packs ? gzipSync(text, { level: 1 }) : text;
  return context.body(new Uint8Array(body), status, {
    'Content-Type': 'application/json',
    'Content-Length': String(body.length),
    ...(packs && { 'Content-Encoding': 'gzip', Vary: 'Accept-Encoding' }),
  });
};

/** Refuses whoever may not ask, before anything of the request is read. */
const admit = (
  endpoint: Endpoint,
  by: Signed | undefined,
  context: Context,
  means: Means,
): void => {
  const { limits } = means;
  tooMany(by ? limits.member.take(by.sessionId) : limits.address.take(addressOf(context, means)));
  if (endpoint.who.includes('anyone')) return;
  if (!by)
    throw new Refusal('not-signed-in', 'Join a team, or come back in with your recovery code.');
  const who: Who = by.member?.role ?? 'operator';
  if (!endpoint.who.includes(who))
    throw new Refusal('not-allowed', `This is for: ${endpoint.who.join(', ')}. You are: ${who}.`);
  if (endpoint.asksAgain && !isShownOfLate(by, means))
    throw new Refusal(
      'confirm-first',
      'Send your recovery code to /api/session/confirmation, or sign in anew; then ask again.',
    );
};

/** Who one is has been shown within so many ms. */
const OF_LATE_MS = 600_000;

/** Whether somebody showed of late who they are, so that it need not be asked again. */
export const isShownOfLate = ({ shownAt }: Signed, { now }: Means): boolean =>
  now() - shownAt < OF_LATE_MS;

/** Refuses whoever asks too much. */
export const tooMany = (seconds: number | undefined): void => {
  if (seconds === undefined) return;
  throw new Refusal('too-many', `Wait ${seconds} s, then go on more slowly.`, {
    retryAfter: seconds,
  });
};

type Schema = Parameters<typeof readPart>[0];

const read = (part: string, schema: Schema, given: unknown): unknown => {
  const reading = readPart(schema, part, given);
  if ('read' in reading) return reading.read;
  const [first] = reading.at;
  throw new Refusal('bad-request', `${first?.where}: ${first?.what}.`, { at: [...reading.at] });
};

const bodyOf = async (context: Context): Promise<unknown> => {
  const type = context.req.header('Content-Type') ?? '';
  if (!/^application\/json\s*(;|$)/i.test(type))
    throw new Refusal('not-json-type', 'Send it as application/json.');
  try {
    return await context.req.json();
  } catch (error) {
    if (error instanceof SyntaxError)
      throw new Refusal('not-json', 'The body stops being JSON somewhere. Send it whole.');
    throw error;
  }
};

/** From where somebody asks: the address that the proxy in front of us saw, or the one that we see. */
export const addressOf = (context: Context, { behindProxy }: Means): string => {
  const { incoming } = (context.env ?? {}) as {
    readonly incoming?: { readonly socket?: { readonly remoteAddress?: string } };
  };
  const seen = incoming?.socket?.remoteAddress ?? 'unknown';
  // only the last hop was written by our own proxy; what stands before it, anybody may have written
  const told = context.req.header('X-Forwarded-For')?.split(',').at(-1)?.trim();
  return behindProxy && told ? told.slice(0, 64) : seen;
};
