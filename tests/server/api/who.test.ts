import { beforeAll, describe, expect, it } from 'vitest';
import {
  ENDPOINTS,
  type Endpoint,
  type EndpointName,
  pathOf,
  type Who,
} from '../../../src/protocol/index.ts';
import { newOperatorCode } from '../../../src/server/db/operators.ts';
import { aChallenge, attemptAt, CALL, takeCall } from './calls.ts';
import { aTeam, joined, type Team } from './people.ts';
import { type Client, oneServer } from './server.ts';

const server = oneServer();
const ASKERS: readonly Who[] = ['anyone', 'member', 'trainer', 'lead', 'operator'];

/** What each endpoint is asked with: things that are there, and belong to the team `own`. */
interface Things {
  readonly own: Team;
  readonly attempt: string;
  readonly run: string;
  readonly flag: string;
  readonly challenge: string;
  readonly invitation: string;
  readonly code: string;
  readonly share: string;
  readonly hash: string;
}

const sentFor = (
  name: EndpointName,
  things: Things,
): { params?: object; query?: object; body?: object } => {
  const { own, code } = things;
  const soon = new Date(server.current().now + 86_400_000).toISOString();
  const sent: Partial<Record<EndpointName, { params?: object; query?: object; body?: object }>> = {
    foundTeam: { body: { name: `Team ${Math.random()}`, pseudonym: 'Ada' } },
    lookAtInvitation: { body: { invitation: code } },
    join: { body: { invitation: code, pseudonym: `Ada ${Math.random()}`.slice(0, 20) } },
    recover: { body: { code: '0'.repeat(26) } },
    confirm: { body: { code: '0'.repeat(26) } },
    rename: { body: { pseudonym: `Ada ${Math.random()}`.slice(0, 20) } },
    signOutDevice: { params: { device: 'A'.repeat(22) } },
    changeTeam: { body: { compares: true } },
    closeTeam: { body: { name: 'not its name' } },
    changeMember: { params: { member: own.ids.trainer }, body: { role: 'trainer' } },
    removeMember: { params: { member: 'A'.repeat(22) } },
    signOutMember: { params: { member: 'A'.repeat(22) } },
    settleFlag: { params: { run: things.flag }, body: { setAside: false } },
    invite: { body: {} },
    revokeInvitation: { params: { invitation: things.invitation } },
    callText: { params: { hash: things.hash } },
    startChallenge: { body: { title: 'This week', endsAt: soon, calls: [{ call: CALL }] } },
    changeChallenge: { params: { challenge: things.challenge }, body: { title: 'Again' } },
    shareChallenge: { params: { challenge: things.challenge } },
    takeOnChallenge: { body: { code: things.share } },
    attempt: { body: { challenge: things.challenge, position: 0 } },
    begin: { params: { attempt: things.attempt }, body: { answeredAt: 9 } },
    handIn: { params: { attempt: things.attempt }, body: { record: {} } },
    record: { params: { attempt: things.run } },
    decisions: { params: { hash: things.hash } },
    operate: { body: { code: '0'.repeat(26) } },
    rescueTeam: { params: { team: own.id } },
    removeTeam: { params: { team: 'A'.repeat(22) } },
  };
  return sent[name] ?? {};
};

/** Asks with the session of a client, and leaves that as it is, whoever the answer would sign in. */
const request = async (whose: Client, name: EndpointName, things: Things) => {
  const { db } = server.current();
  const before = await db.selectFrom('sessions').selectAll().execute();
  const client = server.current().client();
  client.cookie = whose.cookie;
  const { method, path }: Endpoint = ENDPOINTS[name];
  const { params, query, body } = sentFor(name, things);
  const search = query ? `?${new URLSearchParams(query as Record<string, string>)}` : '';
  const answer = await client.send(
    method,
    pathOf(path, params as Record<string, unknown>) + search,
    {
      ...(body && { body: JSON.stringify(body), headers: { 'Content-Type': 'application/json' } }),
    },
  );
  await db
    .insertInto('sessions')
    .values(before)
    .onConflict((on) => on.doNothing())
    .execute();
  return answer;
};

/** Those that end the session, or the team, that asks: they come last. */
const ENDING: readonly EndpointName[] = ['signOutOthers', 'signOut', 'eraseMe', 'renewRecovery'];
const names = (Object.keys(ENDPOINTS) as EndpointName[]).filter((name) => !ENDING.includes(name));

describe('who may ask what', () => {
  let things: Things;
  let askers: Record<Who, Client>;
  let others: Team;

  beforeAll(async () => {
    const own = await aTeam(server.current(), 'Late desk');
    others = await aTeam(server.current(), 'Day desk');
    const operator = server.current().client();
    await operator.ask('operate', {
      body: { code: await newOperatorCode(server.current().db, server.current().now) },
    });
    askers = {
      anyone: server.current().client(),
      member: own.member,
      trainer: own.trainer,
      lead: own.lead,
      operator,
    };
    const run = await takeCall(server.current(), own.member);
    await server.current().db.updateTable('runs').set({ flags: 'too-regular' }).execute();
    const challenge = await aChallenge(server.current(), own.lead);
    const share = await own.lead.ask('shareChallenge', { params: { challenge } });
    const invited = await own.lead.ask('invite', { body: { uses: 100 } });
    const kept = await own.lead.ask('invite', { body: {} });
    things = {
      own,
      attempt: (await attemptAt(own.member)).id,
      run: run.body.attempt,
      flag: run.body.attempt,
      challenge,
      share: share.body.code,
      invitation: kept.body.invitation.id,
      code: invited.body.code,
      hash: run.body.hash,
    };
  });

  const cases = names.flatMap((name) => ASKERS.map((who) => [name, who] as const));

  it.each(cases)('should let %s be asked by %s only if the table says so', async (name, who) => {
    const endpoint: Endpoint = ENDPOINTS[name];
    const allowed = endpoint.who.includes('anyone') || endpoint.who.includes(who);
    const { status, problem } = await request(askers[who], name, things);
    if (allowed) {
      expect(['not-signed-in', 'not-allowed', 'fault', 'busy']).not.toContain(problem?.code);
      expect(status).toBeLessThan(500);
      return;
    }
    expect(problem?.code).toBe(who === 'anyone' ? 'not-signed-in' : 'not-allowed');
    expect(status).toBe(who === 'anyone' ? 401 : 403);
  });

  /** What belongs to one team and is asked for by its id. */
  const OWNED: readonly EndpointName[] = [
    'changeMember',
    'removeMember',
    'signOutMember',
    'settleFlag',
    'revokeInvitation',
    'changeChallenge',
    'shareChallenge',
    'attempt',
    'begin',
    'handIn',
    'record',
  ];

  const reaching = OWNED.flatMap((name) =>
    (ENDPOINTS[name] as Endpoint).who.map((who) => [name, who] as const),
  );

  it.each(reaching)(
    'should not let %s reach what is of another team, when its %s asks',
    async (name, who) => {
      const client = others[who as 'lead' | 'trainer' | 'member'];
      const { status, problem } = await request(client, name, { ...things });
      expect([status, problem?.code]).toEqual(
        name === 'handIn' ? [422, 'run-refused'] : [404, 'not-found'],
      );
    },
  );

  it('should hold every endpoint with an id of its own to the test above', () => {
    const withIds = names.filter((name) =>
      /\{(member|run|invitation|challenge|attempt|device|team)\}/.test(ENDPOINTS[name].path),
    );
    const operators: readonly EndpointName[] = ['rescueTeam', 'removeTeam'];
    const own: readonly EndpointName[] = ['signOutDevice'];
    const covered = [...OWNED, ...operators, ...own];
    expect(withIds.filter((name) => !covered.includes(name))).toEqual([]);
  });

  it('should not find a call of somebody else’s, in the same team or another', async () => {
    for (const client of [things.own.lead, things.own.trainer, others.lead, others.member]) {
      expect((await client.ask('record', { params: { attempt: things.run } })).status).toBe(404);
      const { body } = await client.ask('runs');
      expect(body.runs).toEqual([]);
    }
  });

  it('should not sign out the device of somebody else', async () => {
    const { body } = await things.own.member.ask('devices');
    const device = body.devices[0]?.id ?? '';
    for (const client of [things.own.lead, others.member])
      expect((await client.ask('signOutDevice', { params: { device } })).status).toBe(404);
    expect((await things.own.member.ask('devices')).status).toBe(200);
  });

  it('should not show a board of a challenge to a team that is not in it', async () => {
    const { challenge } = things;
    expect((await others.member.ask('board', { query: { challenge } })).status).toBe(404);
    expect((await others.member.ask('membersBoard', { query: { challenge } })).status).toBe(404);
    expect((await things.own.member.ask('board', { query: { challenge } })).status).toBe(200);
  });

  it('should ask again who one is before what cannot be undone, once ten minutes are over', async () => {
    const { own } = things;
    const asked = (Object.keys(ENDPOINTS) as EndpointName[]).filter(
      (name) => (ENDPOINTS[name] as Endpoint).asksAgain,
    );
    expect(asked.sort()).toEqual([
      'changeMember',
      'closeTeam',
      'removeMember',
      'removeTeam',
      'renewRecovery',
      'rescueTeam',
      'unlinkSignOn',
    ]);
    server.current().now += 600_000;
    for (const name of asked) {
      const who = (ENDPOINTS[name] as Endpoint).who.includes('lead') ? 'lead' : 'operator';
      const { status, problem } = await request(askers[who], name, things);
      expect([name, status, problem?.code]).toEqual([name, 403, 'confirm-first']);
    }
    const { db, now } = server.current();
    const wrong = await own.lead.ask('confirm', { body: { code: '0'.repeat(26) } });
    expect(wrong.problem?.code).toBe('not-your-code');
    const code = await newOperatorCode(db, now);
    expect((await askers.operator.ask('confirm', { body: { code } })).status).toBe(204);
    expect((await request(askers.operator, 'rescueTeam', things)).status).toBe(201);
  });

  it('should give another token to whoever shows again who they are, and no more than a minute to the one before', async () => {
    const { own } = things;
    const { body } = await own.lead.ask('invite', { body: { role: 'lead' } });
    const lead = server.current().client();
    const joins = await lead.ask('join', { body: { invitation: body.code, pseudonym: 'Twice' } });
    const change = { params: { member: own.ids.trainer }, body: { role: 'trainer' as const } };
    const copied = server.current().client();
    copied.cookie = lead.cookie;
    expect((await copied.ask('changeMember', change)).status).toBe(200);
    server.current().now += 599_000;
    const code = joins.body.recoveryCode;
    expect((await lead.ask('confirm', { body: { code } })).status).toBe(204);
    expect(lead.cookie).not.toBe(copied.cookie);
    expect((await lead.ask('changeMember', change)).status).toBe(200);
    expect((await lead.ask('devices')).body.devices).toMatchObject([{ here: true }]);
    // what was under way with it arrives; what wants to know who asks is not done for it
    expect((await copied.ask('runs')).status).toBe(200);
    expect((await copied.ask('changeMember', change)).problem?.code).toBe('confirm-first');
    server.current().now += 60_000;
    expect((await copied.ask('runs')).status).toBe(401);
    expect((await lead.ask('runs')).status).toBe(200);
  });

  it('should end the session of whoever comes in anew from the same browser, by whatever door', async () => {
    const { own } = things;
    const { db, now } = server.current();
    const invitation = (await own.lead.ask('invite', { body: { uses: 9 } })).body.code;
    const lost = await server
      .current()
      .client()
      .ask('join', { body: { invitation, pseudonym: 'Elsewhere' } });
    const doors = {
      foundTeam: { name: 'Anew', pseudonym: 'Ada' },
      join: { invitation, pseudonym: 'Anew' },
      recover: { code: lost.body.recoveryCode },
      operate: { code: await newOperatorCode(db, now) },
    };
    for (const [name, body] of Object.entries(doors)) {
      const was = server.current().client();
      await was.ask('join', { body: { invitation, pseudonym: `Was ${name}` } });
      const copied = server.current().client();
      copied.cookie = was.cookie;
      const came = await was.ask(name as 'join', { body: body as never });
      expect([name, came.problem]).toEqual([name, undefined]);
      expect(was.cookie).not.toBe(copied.cookie);
      expect([name, (await copied.ask('runs')).status]).toEqual([name, 401]);
    }
  });

  it('should take the recovery code as often as it is asked for, and no other’s', async () => {
    const { own } = things;
    const { body } = await own.lead.ask('invite', { body: { role: 'lead', uses: 2 } });
    const codes: string[] = [];
    const [one, two] = [server.current().client(), server.current().client()];
    for (const client of [one, two]) {
      const pseudonym = `Lead ${codes.length}`;
      const joins = await client.ask('join', { body: { invitation: body.code, pseudonym } });
      codes.push(joins.body.recoveryCode);
    }
    server.current().now += 600_000;
    const change = { params: { member: own.ids.trainer }, body: { role: 'trainer' as const } };
    expect((await one.ask('changeMember', change)).problem?.code).toBe('confirm-first');
    // whether it is anybody's at all is not told
    const refusals = await Promise.all(
      [codes[1] ?? '', '0'.repeat(26)].map((code) => one.ask('confirm', { body: { code } })),
    );
    expect(refusals[0]?.problem).toEqual(refusals[1]?.problem);
    expect(refusals[0]?.problem).toMatchObject({ code: 'not-your-code', status: 403 });
    for (let n = 0; n < 2; n += 1) {
      expect((await one.ask('confirm', { body: { code: codes[0] ?? '' } })).status).toBe(204);
      expect((await one.ask('changeMember', change)).status).toBe(200);
      server.current().now += 600_000;
      expect((await one.ask('changeMember', change)).problem?.code).toBe('confirm-first');
    }
  });

  it('should let a lead end every session of a member, who then comes back in by their code', async () => {
    const { own } = things;
    const { body } = await own.lead.ask('invite', { body: {} });
    const lost = server.current().client();
    const joins = await lost.ask('join', { body: { invitation: body.code, pseudonym: 'Lost' } });
    const member = joins.body.me.id;
    expect((await own.lead.ask('signOutMember', { params: { member } })).status).toBe(204);
    expect((await lost.ask('runs')).status).toBe(401);
    const { deeds } = (await own.lead.ask('deeds')).body;
    expect(deeds.map(({ to, did }) => [did.kind, to?.name])).toContainEqual([
      'member-signed-out',
      'Lost',
    ]);
    const back = await lost.ask('recover', { body: { code: joins.body.recoveryCode } });
    expect(back.status).toBe(201);
    expect((await lost.ask('runs')).status).toBe(200);
  });

  it('should give up a session that was signed out, removed or erased, at once', async () => {
    const { own } = things;
    const gone = await joined(server.current(), own.lead, 'Gone');
    const id = (await gone.ask('session')).body.me?.id ?? '';
    const { cookie } = gone;
    expect((await gone.ask('signOut')).status).toBe(204);
    gone.cookie = cookie;
    expect((await gone.ask('runs')).status).toBe(401);
    const lead = await own.lead.ask('invite', { body: { role: 'lead' } });
    const fresh = server.current().client();
    await fresh.ask('join', { body: { invitation: lead.body.code, pseudonym: 'Fresh' } });
    expect((await fresh.ask('removeMember', { params: { member: id } })).status).toBe(204);

    const leaving = await joined(server.current(), own.lead, 'Leaving');
    const kept = leaving.cookie;
    expect((await leaving.ask('eraseMe')).status).toBe(204);
    leaving.cookie = kept;
    expect((await leaving.ask('runs')).status).toBe(401);

    const two = await joined(server.current(), own.lead, 'Two');
    const renewed = await two.ask('renewRecovery');
    const elsewhere = server.current().client();
    await elsewhere.ask('recover', { body: { code: renewed.body.recoveryCode } });
    expect((await two.ask('runs')).status).toBe(401);
    expect((await elsewhere.ask('signOutOthers')).status).toBe(204);
    expect((await elsewhere.ask('runs')).status).toBe(200);
  });
});
