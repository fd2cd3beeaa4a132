import { mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readSettings } from '../../../src/server/settings.ts';
import { createSealer } from '../../../src/server/sign-on/ticket.ts';
import { aTeam, joined } from '../api/people.ts';
import { type Client, startTestServer, type TestServer } from '../api/server.ts';
import { quickPlace } from '../databases.ts';
import { type Browser, createBrowser } from './browser.ts';
import { startProvider } from './provider.mjs';

const HOME = 'http://localhost:8080';

describe('single sign-on', () => {
  const folder = mkdtempSync(join(quickPlace(), 'hold-sign-on-'));
  let provider: Awaited<ReturnType<typeof startProvider>>;
  let server: TestServer;
  let lead: Client;
  beforeAll(async () => {
    provider = await startProvider(`${HOME}/api/sign-on/back`);
    server = await startTestServer(folder, {
      env: {
        HOLD_PUBLIC_URL: HOME,
        HOLD_OIDC_ISSUER: provider.issuer,
        HOLD_OIDC_CLIENT_ID: provider.clientId,
        HOLD_OIDC_CLIENT_SECRET: provider.clientSecret,
        HOLD_OIDC_NAME: 'Example Works',
      },
    });
    // the clock of the provider is the one on the wall
    server.now = Date.now();
    lead = (await aTeam(server, 'Late desk')).lead;
  });
  afterAll(async () => {
    await server.close();
    await provider.close();
    rmSync(folder, { recursive: true });
  });

  const browserOf = (client?: Client): Browser => {
    const browser = createBrowser(server.app, HOME);
    const [name, token] = client?.cookie?.split('=') ?? [];
    if (name !== undefined && token !== undefined) browser.cookies.set(name, token);
    return browser;
  };

  /** Goes to the sign-on, and signs in there as somebody; gives where that led. */
  const signIn = async (browser: Browser, as: string, at = provider.issuer): Promise<string> => {
    let page = await browser.go('/api/sign-on');
    for (const prompt of ['login', 'consent'] as const) {
      if (page.address.origin !== at) break;
      const action = /action="([^"]+)"/.exec(page.text)?.[1] ?? '';
      page = await browser.go(new URL(action, page.address).href, {
        prompt,
        login: as,
        password: 'whatever',
      });
    }
    return page.address.href.slice(HOME.length);
  };

  const sessionOf = async ({ cookies }: Browser) => {
    const client = server.client();
    client.cookie = `hold=${cookies.get('hold') ?? ''}`;
    return (await client.ask('session')).body;
  };

  it('should let a member link it, and come in by it on another device', async () => {
    const mo = await joined(server, lead, 'Ada');
    expect((await mo.ask('session')).body.signOn).toEqual({ name: 'Example Works', linked: false });
    expect(await signIn(browserOf(mo), 'ada')).toBe('/#/team?sign-on=linked');
    expect((await mo.ask('session')).body.signOn?.linked).toBe(true);
    const elsewhere = browserOf();
    expect(await signIn(elsewhere, 'ada')).toBe('/#/team?sign-on=in');
    expect((await sessionOf(elsewhere)).me?.pseudonym).toBe('Ada');
    expect([...elsewhere.cookies.keys()]).toEqual(['hold']);
    // all that is kept, and all that is exported, is the name that the sign-on has for them
    const { body } = await mo.ask('exportMine');
    expect(body.signOn).toEqual({ issuer: `${provider.issuer}/`, subject: 'ada' });
    const kept = JSON.stringify(await server.db.selectFrom('members').selectAll().execute());
    expect(kept).not.toMatch(/example\.org|by name/);
    await mo.ask('unlinkSignOn');
    expect(await signIn(browserOf(), 'ada')).toBe('/#/team?sign-on=unknown');
  });

  it('should let nobody in whom no member is linked to, and give no name to two', async () => {
    const stranger = browserOf();
    expect(await signIn(stranger, 'eve')).toBe('/#/team?sign-on=unknown');
    expect((await sessionOf(stranger)).me).toBeNull();
    const [one, two] = [await joined(server, lead, 'One'), await joined(server, lead, 'Two')];
    expect(await signIn(browserOf(one), 'bo')).toBe('/#/team?sign-on=linked');
    expect(await signIn(browserOf(two), 'bo')).toBe('/#/team?sign-on=taken');
    expect((await two.ask('session')).body.signOn?.linked).toBe(false);
    await one.ask('eraseMe');
    expect(await signIn(browserOf(), 'bo')).toBe('/#/team?sign-on=unknown');
  });

  it('should take nobody back who did not set out, set out elsewhere, or comes a second time', async () => {
    const failed = '/#/team?sign-on=failed';
    const back = async (browser: Browser, query: string): Promise<string> =>
      (await browser.go(`/api/sign-on/back?${query}`)).address.href.slice(HOME.length);
    expect(await back(browserOf(), 'code=stolen&state=guessed')).toBe(failed);

    const victim = browserOf();
    await victim.go('/api/sign-on');
    // somebody else’s way back, put under the victim’s nose
    expect(await back(victim, 'code=of-the-attacker&state=of-the-attacker')).toBe(failed);
    expect(victim.cookies.has('hold-sign-on')).toBe(false);

    const late = browserOf();
    const { address } = await late.go('/api/sign-on');
    expect(address.origin).toBe(provider.issuer);
    server.now += 601_000;
    expect(await back(late, 'code=x&state=y')).toBe(failed);
    server.now -= 601_000;

    const altered = browserOf();
    await altered.go('/api/sign-on');
    const ticket = altered.cookies.get('hold-sign-on') ?? '';
    altered.cookies.set('hold-sign-on', ticket.slice(0, -2) + (ticket.endsWith('A') ? 'BB' : 'AA'));
    expect(await back(altered, 'code=x&state=y')).toBe(failed);
    expect(await back(browserOf(), 'error=access_denied&state=y')).toBe(failed);
  });

  it('should take what was shown there for as old as it is, and not for as new as the session', async () => {
    const ada = await joined(server, lead, 'Recent');
    expect(await signIn(browserOf(ada), 'recent')).toBe('/#/team?sign-on=linked');
    const began = server.now;
    // it was at the sign-on nine minutes before it comes back here
    server.now = began + 540_000;
    const elsewhere = browserOf();
    expect(await signIn(elsewhere, 'recent')).toBe('/#/team?sign-on=in');
    const back = server.client();
    back.cookie = `hold=${elsewhere.cookies.get('hold')}`;
    server.now = began + 660_000;
    expect((await back.ask('unlinkSignOn')).problem?.code).toBe('confirm-first');
    expect((await back.ask('runs')).status).toBe(200);
    server.now = began + 590_000;
    expect((await back.ask('unlinkSignOn')).status).toBe(204);
    server.now = began;
  });

  it('should end what it opened when the company says, and let nobody in by a weaker way than that asks for', async () => {
    const strict = await startProvider(`${HOME}/api/sign-on/back`, 'urn:example:two-steps');
    const other = mkdtempSync(join(quickPlace(), 'hold-sign-on-'));
    const env = {
      HOLD_PUBLIC_URL: HOME,
      HOLD_OIDC_ISSUER: strict.issuer,
      HOLD_OIDC_CLIENT_ID: strict.clientId,
      HOLD_OIDC_CLIENT_SECRET: strict.clientSecret,
      HOLD_OIDC_SESSION_HOURS: '8',
    };
    const comesBack = async (acr: string) => {
      const own = await startTestServer(other, { env: { ...env, HOLD_OIDC_ACR: acr } });
      own.now = Date.now();
      const member = own.client();
      const pseudonym = 'Ada';
      await member.ask('foundTeam', { body: { name: `Team ${acr.length}`, pseudonym } });
      const [, token = ''] = member.cookie?.split('=') ?? [];
      const linking = createBrowser(own.app, HOME);
      linking.cookies.set('hold', token);
      const linked = await signIn(linking, 'ada', strict.issuer);
      const coming = createBrowser(own.app, HOME);
      const came = await signIn(coming, 'ada', strict.issuer);
      const client = own.client();
      client.cookie = `hold=${coming.cookies.get('hold')}`;
      return { own, member, linked, came, client };
    };
    const weak = await comesBack('urn:example:a-key-in-hand');
    expect([weak.linked, weak.came]).toEqual(['/#/team?sign-on=weak', '/#/team?sign-on=weak']);
    expect((await weak.client.ask('runs')).status).toBe(401);
    await weak.own.close();

    const { own, member, linked, came, client } = await comesBack(
      'urn:example:a-key-in-hand urn:example:two-steps',
    );
    expect([linked, came]).toEqual(['/#/team?sign-on=linked', '/#/team?sign-on=in']);
    const hour = 3_600_000;
    // used all the time, and over when the eight hours are
    for (let n = 1; n < 8; n += 1) {
      own.now += hour;
      expect((await client.ask('runs')).status).toBe(200);
    }
    own.now += hour;
    expect((await client.ask('runs')).status).toBe(401);
    expect((await member.ask('runs')).status).toBe(200);
    await own.close();
    await strict.close();
    rmSync(other, { recursive: true });
  });

  it('should ask for PKCE, state and nonce, and for no e-mail address', async () => {
    const answer = await server.app.request(`${HOME}/api/sign-on`);
    const asked = new URL(answer.headers.get('Location') ?? '').searchParams;
    expect(Object.fromEntries(asked)).toMatchObject({
      response_type: 'code',
      scope: 'openid',
      code_challenge_method: 'S256',
      max_age: '600',
      redirect_uri: `${HOME}/api/sign-on/back`,
    });
    for (const name of ['state', 'nonce', 'code_challenge'])
      expect(asked.get(name)?.length).toBeGreaterThan(40);
    expect(answer.headers.get('Set-Cookie')).toMatch(
      /^hold-sign-on=[\w-]+; Max-Age=600; Path=\/; HttpOnly; SameSite=Lax$/,
    );
  });

  it('should say so where the sign-on does not answer, and let everybody else go on', async () => {
    const other = mkdtempSync(join(quickPlace(), 'hold-sign-on-'));
    const alone = await startTestServer(other, {
      env: {
        HOLD_PUBLIC_URL: HOME,
        HOLD_OIDC_ISSUER: 'http://127.0.0.1:9',
        HOLD_OIDC_CLIENT_ID: 'hold',
        HOLD_OIDC_CLIENT_SECRET: 'a secret that nobody asks for',
      },
    });
    const { status, problem } = await alone.client().send('GET', '/api/sign-on');
    expect([status, problem?.detail]).toEqual([
      503,
      '127.0.0.1:9 does not answer. Try again in a moment.',
    ]);
    await aTeam(alone, 'Goes on');
    await alone.close();
    rmSync(other, { recursive: true });
  });
});

describe('the settings of single sign-on', () => {
  const all = {
    HOLD_PUBLIC_URL: 'https://hold.example.org',
    HOLD_OIDC_ISSUER: 'https://sign-on.example.org/realms/all',
    HOLD_OIDC_CLIENT_ID: 'hold',
    HOLD_OIDC_CLIENT_SECRET: 'sixteen letters or more',
  };

  it('should be off by default, and on where there is everything', () => {
    expect(readSettings({}, '/data').signOn).toBeUndefined();
    expect(readSettings(all, '/data').signOn).toMatchObject({ name: 'sign-on.example.org' });
  });

  it.each([
    [{ HOLD_OIDC_CLIENT_SECRET: '' }, 'HOLD_OIDC_CLIENT_SECRET is missing'],
    [{ HOLD_OIDC_CLIENT_SECRET: 'short' }, 'fewer than 16 characters'],
    [{ HOLD_PUBLIC_URL: '' }, 'needs HOLD_PUBLIC_URL'],
    [{ HOLD_OIDC_ISSUER: 'http://sign-on.example.org' }, 'with https'],
    [{ HOLD_OIDC_ISSUER: 'sign-on' }, 'with https'],
    [{ HOLD_OIDC_SESSION_HOURS: '0' }, 'from 1 to 2160'],
    [{ HOLD_OIDC_SESSION_HOURS: '8.5' }, 'from 1 to 2160'],
  ])('should refuse %j', (but, said) => {
    expect(() => readSettings({ ...all, ...but }, '/data')).toThrow(said);
    expect(() => readSettings({ ...all, ...but }, '/data')).not.toThrow(
      all.HOLD_OIDC_CLIENT_SECRET,
    );
  });
});

describe('a ticket', () => {
  it('should be opened by servers with the same secret only, in its time', () => {
    const ticket = {
      state: 's',
      nonce: 'n',
      verifier: 'v',
      memberId: null,
      leaves: null,
      until: 1000,
    };
    const sealed = createSealer('one secret').seal(ticket);
    expect(sealed).not.toContain(Buffer.from('"verifier"').toString('base64url').slice(2, 10));
    expect(createSealer('one secret').open(sealed, 999)).toEqual(ticket);
    expect(createSealer('one secret').open(sealed, 1000)).toBeUndefined();
    expect(createSealer('another').open(sealed, 999)).toBeUndefined();
    expect(createSealer('one secret').open('', 999)).toBeUndefined();
  });
});
