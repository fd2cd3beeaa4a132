import { describe, expect, it } from 'vitest';
import { aTeam, joined } from './people.ts';
import { oneServer } from './server.ts';

const server = oneServer();
const DAY = 86_400_000;

describe('a team', () => {
  it('should be founded with a name and a pseudonym, and nothing else of anybody', async () => {
    const ada = server.current().client();
    const { status, body, headers } = await ada.ask('foundTeam', {
      body: { name: '  Late   desk ', pseudonym: 'Ada' },
    });
    expect(status).toBe(201);
    expect(body.team).toMatchObject({ name: 'Late desk', people: 1, showsPseudonyms: false });
    expect(body.me).toMatchObject({ pseudonym: 'Ada', role: 'lead' });
    expect(body.recoveryCode).toMatch(/^([0-9A-Z]{5}-){5}[0-9A-Z]$/);
    expect(headers.get('Set-Cookie')).toMatch(
      /^hold=[A-Za-z0-9_-]{43}; Max-Age=7776000; Path=\/; HttpOnly; SameSite=Strict$/,
    );
  });

  it('should keep no token and no code as it was given out', async () => {
    const lead = server.current().client();
    const { body } = await lead.ask('foundTeam', { body: { name: 'Hashed', pseudonym: 'Ada' } });
    const invited = await lead.ask('invite', { body: {} });
    const { db } = server.current();
    const kept = JSON.stringify([
      await db.selectFrom('sessions').selectAll().execute(),
      await db.selectFrom('members').selectAll().execute(),
      await db.selectFrom('invitations').selectAll().execute(),
      await db.selectFrom('deeds').selectAll().execute(),
    ]);
    for (const secret of [lead.cookie?.split('=')[1] ?? '', body.recoveryCode, invited.body.code]) {
      expect(secret.length).toBeGreaterThan(20);
      expect(kept).not.toContain(secret);
      expect(kept).not.toContain(secret.replaceAll('-', ''));
    }
  });

  it('should let people in by invitations that are used up, revoked, or expire', async () => {
    const { lead } = await aTeam(server.current(), 'Invitations');
    const { body } = await lead.ask('invite', { body: { role: 'trainer', days: 2 } });
    const eve = server.current().client();
    const seen = await eve.ask('lookAtInvitation', { body: { invitation: body.code } });
    expect(seen.body).toMatchObject({ team: 'Invitations', role: 'trainer' });
    const written = body.code.toLowerCase().replaceAll('-', ' ');
    const came = await eve.ask('join', { body: { invitation: written, pseudonym: 'Eve' } });
    expect(came.body.me.role).toBe('trainer');
    const next = server.current().client();
    const join = (invitation: string) =>
      next.ask('join', { body: { invitation, pseudonym: 'Next' } });
    expect((await join(body.code)).problem?.code).toBe('code-over');

    const revoked = await lead.ask('invite', { body: {} });
    await lead.ask('revokeInvitation', { params: { invitation: revoked.body.invitation.id } });
    expect((await join(revoked.body.code)).problem?.code).toBe('code-over');
    const late = await lead.ask('invite', { body: { days: 1 } });
    server.current().now += DAY;
    expect((await join(late.body.code)).problem?.code).toBe('code-over');
    expect((await join('2'.repeat(26))).problem?.code).toBe('code-unknown');

    const { body: list } = await lead.ask('invitations');
    expect(list.invitations.map(({ state }) => state).sort()).toEqual(
      ['expired', 'revoked', 'used-up', 'used-up', 'used-up'].sort(),
    );
    expect(JSON.stringify(list)).not.toContain(body.code);
  });

  it('should let a lead name others, but never be without a lead', async () => {
    const { lead, member, ids } = await aTeam(server.current(), 'Leads');
    const step = (role: 'member' | 'lead', id: string) =>
      lead.ask('changeMember', { params: { member: id }, body: { role } });
    expect((await step('member', ids.lead)).problem?.code).toBe('last-lead');
    expect((await lead.ask('eraseMe')).problem?.code).toBe('last-lead');
    expect((await lead.ask('removeMember', { params: { member: ids.lead } })).problem?.code).toBe(
      'last-lead',
    );
    expect((await step('lead', ids.member)).status).toBe(200);
    expect((await member.ask('session')).body.me?.role).toBe('lead');
    expect((await step('member', ids.lead)).status).toBe(200);
    expect((await lead.ask('invitations')).status).toBe(403);
  });

  it('should show its members to each other only where it chose to', async () => {
    const { lead, member } = await aTeam(server.current(), 'Hidden');
    expect((await member.ask('team')).body.members).toBeNull();
    expect((await lead.ask('team')).body.members).toHaveLength(3);
    await lead.ask('changeTeam', { body: { showsPseudonyms: true } });
    const names = (await member.ask('team')).body.members?.map(({ pseudonym }) => pseudonym);
    expect(names?.sort()).toEqual(['Lea', 'Mo', 'Tara']);
  });

  it('should write down what leads do, and forget the names of those who go', async () => {
    const { lead, member, ids } = await aTeam(server.current(), 'Written down');
    await lead.ask('changeTeam', { body: { retentionDays: 90 } });
    await lead.ask('changeMember', { params: { member: ids.member }, body: { role: 'trainer' } });
    const deeds = async () =>
      (await lead.ask('deeds')).body.deeds.map(({ by, to, did }) => ({ by, to, did }));
    const by = { who: 'member', name: 'Lea' };
    const did = { kind: 'role-changed', role: 'trainer' };
    expect(await deeds()).toContainEqual({
      by,
      to: null,
      did: { kind: 'team-changed', retentionDays: 90 },
    });
    expect(await deeds()).toContainEqual({ by, to: { who: 'member', name: 'Mo' }, did });
    const own = (await lead.ask('exportMine')).body.deeds.map(({ did: what }) => what);
    expect(own).toContainEqual(did);
    await member.ask('eraseMe');
    expect(await deeds()).toContainEqual({ by, to: { who: 'left', name: null }, did });
    expect(JSON.stringify(await deeds())).not.toContain('Mo');
  });

  it('should not take a member for the operator, whatever they call themselves', async () => {
    const { lead } = await aTeam(server.current(), 'Impostors');
    await lead.ask('rename', { body: { pseudonym: 'operator' } });
    await lead.ask('changeTeam', { body: { compares: false } });
    const { deeds } = (await lead.ask('deeds')).body;
    const change = deeds.find(({ did }) => did.kind === 'team-changed');
    expect(change?.by).toEqual({ who: 'member', name: 'operator' });
  });

  it('should be deleted only by its name, and then be gone for everybody', async () => {
    const { lead, member } = await aTeam(server.current(), 'To be closed');
    expect((await lead.ask('closeTeam', { body: { name: 'to be closed' } })).status).toBe(400);
    expect((await lead.ask('closeTeam', { body: { name: 'To be closed' } })).status).toBe(204);
    for (const client of [lead, member]) expect((await client.ask('team')).status).toBe(401);
    const again = await lead.ask('foundTeam', { body: { name: 'To be closed', pseudonym: 'Ada' } });
    expect(again.status).toBe(201);
  });

  it.each([
    ['nothing to be seen', '\u200b\u200b\u200b'],
    ['text that turns round', 'Ada\u202eadA'],
    ['a bell', 'Ada\u0007'],
    ['half a letter', 'Ada\ud83d'],
    ['one letter', 'A'],
    ['a novel', 'A'.repeat(25)],
  ])('should not take a pseudonym of %s', async (_, pseudonym) => {
    const ada = server.current().client();
    const { problem } = await ada.ask('foundTeam', { body: { name: 'Names', pseudonym } });
    expect(problem?.code).toBe('bad-request');
    expect(problem?.at?.[0]?.where).toBe('the body.pseudonym');
  });

  it.each(['Zoë', '阿達', 'O’Neill', 'Ada & Bo <3', 'Żółć', '🦊🦊'])(
    'should take the pseudonym %s as it is',
    async (pseudonym) => {
      const { lead } = await aTeam(server.current(), `Names ${pseudonym}`);
      const { status, body } = await lead.ask('rename', { body: { pseudonym } });
      expect([status, body?.pseudonym]).toEqual([200, pseudonym]);
    },
  );

  it('should give names that hold markup back as text, and never as a page', async () => {
    const name = '<img src=x onerror=1>';
    const { lead } = await aTeam(server.current(), name);
    await lead.ask('rename', { body: { pseudonym: '<script>1</script>' } });
    for (const path of ['/api/session', '/api/team', '/api/team/deeds', '/api/board/teams']) {
      const { headers } = await lead.send('GET', path);
      expect(headers.get('Content-Type')).toBe('application/json');
      expect(headers.get('X-Content-Type-Options')).toBe('nosniff');
      expect(headers.get('Content-Security-Policy')).toContain("default-src 'none'");
      expect(headers.get('Cache-Control')).toBe('no-store');
    }
    const { problem } = await lead.ask('foundTeam', { body: { name, pseudonym: 'Ada' } });
    expect(problem?.code).toBe('name-taken');
  });

  it('should let somebody take all of theirs with them, and then be rid of it', async () => {
    const { lead } = await aTeam(server.current(), 'Own data');
    const ada = await joined(server.current(), lead, 'Ada');
    await ada.ask('attempt', { body: { call: 'printer-early' } });
    const { body } = await ada.ask('exportMine');
    expect(body).toMatchObject({ me: { pseudonym: 'Ada' }, team: { name: 'Own data' } });
    expect(body.attempts).toHaveLength(1);
    expect(JSON.stringify(body)).not.toMatch(/hash"?:"[A-Za-z0-9_-]{43}"/);
    const { id } = body.me;
    expect((await ada.ask('eraseMe')).status).toBe(204);
    const { db } = server.current();
    const everything = JSON.stringify(
      await Promise.all(
        (['members', 'sessions', 'attempts', 'runs', 'tallies', 'deeds'] as const).map((table) =>
          db.selectFrom(table).selectAll().execute(),
        ),
      ),
    );
    expect(everything).not.toContain(id);
  });
});
