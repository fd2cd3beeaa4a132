import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { ENDPOINTS, type Endpoint } from '../../../src/protocol/index.ts';
import { newOperatorCode } from '../../../src/server/db/operators.ts';
import { attemptAt } from './calls.ts';
import { aTeam } from './people.ts';
import { type Client, oneServer } from './server.ts';

const REQUESTS = 10_000;
const server = oneServer();
setFlagsFromString('--expose_gc');
const collect = runInNewContext('gc') as () => void;

/** What would end the session that asks, or the team: everything else is asked with everything. */
const ENDING = [
  'signOut',
  'signOutOthers',
  'eraseMe',
  'closeTeam',
  'renewRecovery',
  'changeMember',
  'removeMember',
];
/** They take whoever comes in for somebody else from then on. */
const DOORS = [ENDPOINTS.foundTeam.path, ENDPOINTS.join.path];
const endpoints = Object.entries(ENDPOINTS as Readonly<Record<string, Endpoint>>)
  .filter(([name]) => !ENDING.includes(name))
  .map(([, endpoint]) => endpoint);

const NASTY = [
  '',
  '0',
  '-1',
  '1e309',
  'null',
  'undefined',
  '__proto__',
  'constructor',
  '../..',
  '%00',
  '%2e%2e%2f',
  "' or 1=1 --",
  '"; drop table runs; --',
  '<script>1</script>',
  '\u0000',
  '\ud800',
  '\u202e',
  'A'.repeat(22),
  'A'.repeat(9000),
  '💥'.repeat(50),
  '#{7*7}',
  '{{7*7}}',
  '\r\nSet-Cookie: x=1',
  'a'.repeat(64),
];
const nasty = fc.oneof(
  fc.constantFrom(...NASTY),
  fc.string({ unit: 'binary', maxLength: 40 }),
  fc.stringMatching(/^[A-Za-z0-9_-]{22}$/),
);
const junk = fc.oneof(
  nasty,
  fc.integer(),
  fc.double(),
  fc.constantFrom(null, true, [], {}, -0, 1e21, 2 ** 53),
  fc.jsonValue({ maxDepth: 4 }),
);
const FIELDS = [
  'name',
  'pseudonym',
  'code',
  'invitation',
  'role',
  'uses',
  'days',
  'record',
  'timing',
  'call',
  'calls',
  'mode',
  'ahead',
  'challenge',
  'position',
  'title',
  'endsAt',
  'counting',
  'setAside',
  'retentionDays',
  '__proto__',
  'constructor',
  'toString',
];
const body = fc.oneof(
  {
    weight: 5,
    arbitrary: fc
      .dictionary(fc.constantFrom(...FIELDS), junk, { maxKeys: 8 })
      .map((fields) => JSON.stringify(fields)),
  },
  { weight: 2, arbitrary: fc.jsonValue({ maxDepth: 6 }).map((value) => JSON.stringify(value)) },
  { weight: 2, arbitrary: fc.string({ unit: 'binary', maxLength: 300 }) },
  {
    weight: 1,
    arbitrary: fc.constantFrom(
      '[',
      '{"a":',
      '['.repeat(5000),
      '{"record":'.repeat(1500),
      '1'.repeat(16_000),
      `"${'x'.repeat(16_370)}"`,
      '\ufeff{}',
      'NaN',
      '{"name":"a","name":"b"}',
    ),
  },
);
const TYPES = [
  'application/json',
  'application/json; charset=utf-8',
  'APPLICATION/JSON',
  'text/plain',
  'application/x-www-form-urlencoded',
  'application/jsonp',
  '',
];
const rarely = <T>(arbitrary: fc.Arbitrary<T>): fc.Arbitrary<T | null> =>
  fc.oneof({ weight: 9, arbitrary: fc.constant(null) }, { weight: 1, arbitrary });
const requests = fc.record({
  who: fc.nat(4),
  endpoint: fc.constantFrom(...endpoints),
  method: rarely(
    fc.constantFrom(
      'GET',
      'POST',
      'PUT',
      'PATCH',
      'DELETE',
      'HEAD',
      'OPTIONS',
      'PROPFIND',
      'TRACE',
    ),
  ),
  param: nasty,
  elsewhere: rarely(fc.webPath()),
  query: fc.dictionary(
    fc.constantFrom(
      'mode',
      'season',
      'teams',
      'call',
      'challenge',
      'untimed',
      'before',
      'after',
      'named',
      'whose',
      'x',
    ),
    nasty,
    { maxKeys: 4 },
  ),
  body,
  type: fc.oneof(
    { weight: 6, arbitrary: fc.constant('application/json') },
    { weight: 1, arbitrary: fc.constantFrom(...TYPES) },
  ),
});
type Asked = typeof requests extends fc.Arbitrary<infer R> ? R : never;

describe('bad requests', () => {
  let clients: Client[];
  beforeAll(async () => {
    const { lead, trainer, member } = await aTeam(server.current(), 'Fuzzed');
    const operator = server.current().client();
    const code = await newOperatorCode(server.current().db, server.current().now);
    await operator.ask('operate', { body: { code } });
    await attemptAt(member);
    clients = [server.current().client(), member, trainer, lead, operator];
  });

  const send = async ({
    who,
    endpoint,
    method,
    param,
    elsewhere,
    query,
    body: sent,
    type,
  }: Asked) => {
    const client = server.current().client();
    client.cookie = DOORS.includes(endpoint.path as never) ? undefined : clients[who]?.cookie;
    const path = endpoint.path.replace(/\{\w+\}/g, encoded(param));
    const search = new URLSearchParams(wellFormed(query)).toString();
    // whoever goes takes the tests that they would have made with them
    const leaves = method === 'DELETE' && /^\/api\/(session|me|me\/devices|team)$/.test(path);
    const verb = leaves ? 'PUT' : (method ?? endpoint.method);
    const hasBody = !['GET', 'HEAD', 'TRACE'].includes(verb);
    // TRACE is not for fetch to send; what a server makes of it, slow-clients asks
    return client.send(
      verb === 'TRACE' ? 'GET' : verb,
      `${elsewhere === null ? path : `/api${elsewhere}`}?${search}`,
      {
        ...(hasBody && { body: sent, headers: { 'Content-Type': type } }),
      },
    );
  };

  it(`should each be answered with a problem document, in ${REQUESTS} tries, and leave nothing behind`, async () => {
    const statuses: Record<string, number> = {};
    const ask = async (asked: readonly Asked[]): Promise<void> => {
      for (const one of asked) {
        const { status, problem, headers } = await send(one);
        statuses[status] = (statuses[status] ?? 0) + 1;
        const where = JSON.stringify(one).slice(0, 600);
        expect(status, where).toBeLessThan(500);
        if (status < 400) continue;
        expect(headers.get('Content-Type'), where).toBe('application/problem+json; charset=utf-8');
        if (one.method !== 'HEAD')
          expect(problem, where).toMatchObject({
            status,
            code: expect.any(String),
            detail: expect.any(String),
          });
      }
    };
    const all = fc.sample(requests, REQUESTS);
    await ask(all.slice(0, REQUESTS / 2));
    collect();
    const before = process.memoryUsage().heapUsed;
    await ask(all.slice(REQUESTS / 2));
    collect();
    const grown = (process.memoryUsage().heapUsed - before) / 1e6;
    console.log(
      `${REQUESTS} bad requests:`,
      statuses,
      `the heap grew by ${grown.toFixed(1)} MB in the second half`,
    );
    expect(Object.keys(statuses).length).toBeGreaterThan(6);
    expect(grown).toBeLessThan(6);
  }, 180_000);
});

/** Half a letter cannot stand in an address. */
const whole = (text: string): string => text.replace(/\p{Cs}/gu, '');
const encoded = (text: string): string => encodeURIComponent(whole(text));
const wellFormed = (query: Record<string, string>): Record<string, string> =>
  Object.fromEntries(Object.entries(query).map(([key, value]) => [key, whole(value)]));
