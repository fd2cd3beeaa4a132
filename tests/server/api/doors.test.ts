import { describe, expect, it } from 'vitest';
import { openApi } from '../../../src/protocol/index.ts';
import { createBuckets } from '../../../src/server/api/buckets.ts';
import { ownFolder } from '../databases.ts';
import { CALL } from './calls.ts';
import { aTeam, joined } from './people.ts';
import { noLimits, oneServer, startTestServer } from './server.ts';

const server = oneServer();
const folder = ownFolder();
const JSON_TYPE = { 'Content-Type': 'application/json' };
const founding = (name: string) => JSON.stringify({ name, pseudonym: 'Ada' });

describe('requests from other sites', () => {
  it.each([
    ['a form of another site', { 'Sec-Fetch-Site': 'cross-site' }],
    ['a page of another port', { 'Sec-Fetch-Site': 'same-site' }],
    ['an address that was typed', { 'Sec-Fetch-Site': 'none' }],
    ['an old browser, from another site', { Origin: 'https://evil.example' }],
    ['a page without an origin', { Origin: 'null' }],
  ])('should change nothing: %s', async (_, headers) => {
    const client = server.current().client();
    const init = { body: founding('Not this one'), headers: { ...JSON_TYPE, ...headers } };
    const { status, problem } = await client.send('POST', '/api/teams', init);
    expect([status, problem?.code]).toEqual([403, 'other-site']);
  });

  it.each([
    ['our own page', { 'Sec-Fetch-Site': 'same-origin', Origin: 'http://localhost' }],
    ['our own page in an old browser', { Origin: 'http://localhost' }],
    ['a program that is no browser', {}],
  ])('should take %s for what it is', async (who, headers) => {
    const client = server.current().client();
    const init = { body: founding(who), headers: { ...JSON_TYPE, ...headers } };
    expect((await client.send('POST', '/api/teams', init)).status).toBe(201);
  });

  it('should not be able to hide behind a form', async () => {
    const client = server.current().client();
    for (const type of [
      'text/plain',
      'application/x-www-form-urlencoded',
      'multipart/form-data',
      '',
    ]) {
      const init = { body: founding('A form'), headers: { 'Content-Type': type } };
      const { status } = await client.send('POST', '/api/teams', init);
      expect(status).toBe(415);
    }
  });

  it('should find no server under a name that is not its own', async () => {
    const client = server.current().client();
    for (const host of ['evil.example', 'hold.attacker.example:8080', '127.0.0.1.nip.io']) {
      const { status, problem } = await client.send('GET', `http://${host}/api/session`);
      expect([status, problem?.code]).toEqual([421, 'other-host']);
    }
    for (const host of ['localhost:1', '127.0.0.1:8080', '[::1]:8080'])
      expect((await client.send('GET', `http://${host}/api/session`)).status).toBe(200);
  });

  it('should get no permission to read anything', async () => {
    const client = server.current().client();
    const init = {
      headers: { Origin: 'https://evil.example', 'Access-Control-Request-Method': 'PUT' },
    };
    for (const method of ['OPTIONS', 'GET']) {
      const { headers } = await client.send(method, '/api/session', init);
      expect(headers.get('Access-Control-Allow-Origin')).toBeNull();
    }
  });
});

describe('bodies and addresses', () => {
  it('should be refused beyond their size before they are read', async () => {
    const client = server.current().client();
    const huge = JSON.stringify({ name: 'x'.repeat(20_000), pseudonym: 'Ada' });
    const { status, problem } = await client.send('POST', '/api/teams', {
      body: huge,
      headers: JSON_TYPE,
    });
    expect([status, problem?.code]).toEqual([413, 'too-large']);
    const { member } = await aTeam(server.current(), 'Large');
    const record = JSON.stringify({ record: 'x'.repeat(250_000) });
    const path = `/api/attempts/${'A'.repeat(22)}/run`;
    const sent = await member.send('PUT', path, { body: record, headers: JSON_TYPE });
    expect([sent.status, sent.problem?.code]).toEqual([413, 'too-large']);
  });

  it.each([
    ['/api/calls/..%2f..%2fpackage.json', 400],
    ['/scenarios/../../../etc/passwd', 404],
    ['/api/trainer/decisions/%2e%2e%2fhold.db', 400],
    ['/api/team/members/..%2f..', 405],
    ['/scenarios/..%2fdata%2fhold.db', 404],
    ['/data/hold.db', 404],
    ['/hold.db', 404],
    ['/api', 404],
    ['/api/nowhere', 404],
    ['/api/%zz', 404],
  ])('should lead nowhere: %s', async (path, status) => {
    const { trainer } = await aTeam(server.current(), `Paths ${path}`.slice(0, 40));
    const answer = await trainer.send('GET', path);
    expect(answer.status).toBe(status);
    if (path.startsWith('/api/')) expect(answer.problem?.status).toBe(status);
  });

  it('should not take a scenario by anything but its id', async () => {
    const { lead, member } = await aTeam(server.current(), 'By id');
    for (const call of ['../package', 'printer-early.yaml', '/etc/passwd', 'PRINTER-EARLY']) {
      const { status } = await member.ask('attempt', { body: { call } });
      expect([400, 404]).toContain(status);
      const endsAt = new Date(server.current().now + 1e8).toISOString();
      const body = { title: 'This week', endsAt, calls: [{ call }] };
      expect([400, 404]).toContain((await lead.ask('startChallenge', { body })).status);
    }
  });

  it('should say which ways an address can be used', async () => {
    const client = server.current().client();
    const { status, headers, problem } = await client.send('DELETE', '/api/teams');
    expect([status, problem?.code]).toEqual([405, 'not-this-way']);
    expect(headers.get('Allow')).toBe('POST');
  });

  it('should stand in the document that the server gives of itself, and each be there', async () => {
    const client = server.current().client();
    const { status, body } = await client.send('GET', '/api/openapi.json');
    expect([status, body]).toEqual([200, JSON.parse(JSON.stringify(openApi('test')))]);
    const { paths } = body as { readonly paths: Readonly<Record<string, object>> };
    for (const [path, ways] of Object.entries(paths)) {
      const answer = await client.send('OPTIONS', path.replace(/\{\w+\}/g, 'A'.repeat(22)));
      const allowed = answer.headers.get('Allow')?.toLowerCase().split(', ').sort();
      expect([path, allowed]).toEqual([path, Object.keys(ways).sort()]);
    }
  });

  it('should say in the words of RFC 9457 what is wrong, and where', async () => {
    const client = server.current().client();
    const { headers, problem } = await client.send('POST', '/api/teams', {
      body: '{"name": 1}',
      headers: JSON_TYPE,
    });
    expect(headers.get('Content-Type')).toBe('application/problem+json; charset=utf-8');
    expect(problem).toMatchObject({
      type: '/api/problems/bad-request',
      code: 'bad-request',
      status: 400,
      at: [{ where: 'the body.name' }, { where: 'the body.pseudonym' }],
    });
    expect((await client.send('GET', problem?.type ?? '')).body).toMatchObject({ status: 400 });
  });
});

describe('limits', () => {
  it('should slow down whoever guesses codes, and nobody else', async () => {
    let now = 1_000_000;
    const guesses = createBuckets({ most: 5, everyMs: 60_000 }, () => now);
    const own = await startTestServer(`${folder}/guesses`, { limits: { ...noLimits(), guesses } });
    const guess = () => own.client().ask('recover', { body: { code: '3'.repeat(26) } });
    for (let n = 0; n < 5; n += 1) expect((await guess()).problem?.code).toBe('code-unknown');
    const { status, problem, headers } = await guess();
    expect([status, problem?.code]).toEqual([429, 'too-many']);
    expect(Number(headers.get('Retry-After'))).toBeGreaterThan(0);
    const join = await own
      .client()
      .ask('join', { body: { invitation: '3'.repeat(26), pseudonym: 'Ada' } });
    expect(join.status).toBe(429);
    expect((await own.client().ask('session')).status).toBe(200);
    now += 61_000;
    expect((await guess()).problem?.code).toBe('code-unknown');
    expect((await guess()).status).toBe(429);
    await own.close();
  });

  it('should let a member ask no more than a person can', async () => {
    const now = 1_000_000;
    const member = createBuckets({ most: 30, everyMs: 1000 }, () => now);
    const own = await startTestServer(`${folder}/member`, { limits: { ...noLimits(), member } });
    const { lead } = await aTeam(own, 'Busy');
    const other = await joined(own, lead, 'Other');
    const statuses = [];
    for (let n = 0; n < 40; n += 1) statuses.push((await lead.ask('session')).status);
    expect(statuses[0]).toBe(200);
    expect(statuses.at(-1)).toBe(429);
    expect((await other.ask('session')).status).toBe(200);
    await own.close();
  });

  it('should hold no more than so many attempts for one member', async () => {
    const { member } = await aTeam(server.current(), 'Many attempts');
    const codes = [];
    for (const call of ['printer-early', 'board-report', 'vpn-outage'])
      for (const mode of ['practice', 'exam'] as const) {
        const { problem } = await member.ask('attempt', { body: { call, mode, ahead: 5 } });
        codes.push(problem?.code ?? 'given');
      }
    expect(codes).toEqual([
      'given',
      'given',
      'given',
      'given',
      'too-many-waiting',
      'too-many-waiting',
    ]);
  });
});

describe('cookies', () => {
  it('should be for TLS and this very host where browsers come by TLS', async () => {
    const env = { HOLD_PUBLIC_URL: 'https://hold.example.org', HOLD_BEHIND_PROXY: 'yes' };
    const own = await startTestServer(`${folder}/secure`, { env });
    const answer = await own.app.request('https://hold.example.org/api/teams', {
      method: 'POST',
      body: founding('Secure'),
      headers: JSON_TYPE,
    });
    expect(answer.headers.get('Set-Cookie')).toMatch(
      /^__Host-hold=.{43}; Max-Age=\d+; Path=\/; HttpOnly; Secure; SameSite=Strict$/,
    );
    expect(answer.headers.get('Strict-Transport-Security')).toBe(
      'max-age=31536000; includeSubDomains',
    );
    await own.close();
  });

  it.each([
    'hold=',
    'hold=x',
    `hold=${'A'.repeat(43)}`,
    `hold=${'A'.repeat(5000)}`,
    "hold=' or 1=1 --",
    '__Host-hold=x',
  ])('should open nothing where they are made up: %s', async (cookie) => {
    const client = server.current().client();
    client.cookie = cookie;
    expect((await client.ask('team')).problem?.code).toBe('not-signed-in');
  });

  it('should take a request without a session as one of nobody', async () => {
    const { body } = await server.current().client().ask('session');
    expect(body).toEqual({ me: null, team: null, operator: false, signOn: null });
    const { status } = await server
      .current()
      .client()
      .ask('attempt', { body: { call: CALL } });
    expect(status).toBe(401);
  });
});
