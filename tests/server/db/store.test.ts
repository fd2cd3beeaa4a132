import fc from 'fast-check';
import type { Kysely } from 'kysely';
import { expect, it } from 'vitest';
import { attemptOf, issueAttempts, openAttempts } from '../../../src/server/db/attempts.ts';
import {
  shareChallenge,
  startChallenge,
  takeOnChallenge,
} from '../../../src/server/db/challenges.ts';
import { listDeeds, writeDeed } from '../../../src/server/db/deeds.ts';
import { settleFlag } from '../../../src/server/db/flags.ts';
import { invite } from '../../../src/server/db/invitations.ts';
import { keepRun } from '../../../src/server/db/keep-runs.ts';
import { fillMembers } from '../../../src/server/db/migrations/0002-totals.ts';
import { foundTeam, join, recover } from '../../../src/server/db/people.ts';
import { runOf } from '../../../src/server/db/runs.ts';
import { findSession, openSession } from '../../../src/server/db/sessions.ts';
import {
  changeMember,
  closeTeam,
  leaveTeam,
  membersOf,
  teamOf,
} from '../../../src/server/db/teams.ts';
import { tidy } from '../../../src/server/db/tidy.ts';
import { inTransaction } from '../../../src/server/db/transaction.ts';
import { Refusal } from '../../../src/server/refusal.ts';
import { hashOf } from '../../../src/server/secrets.ts';
import { onEachDatabase } from '../databases.ts';
import { aTeam, codeOf, counted, DAY, freeAttempt, NOW } from './crew.ts';
import { handedIn, keptCall } from './played.ts';
import { sumsByHand, sumsIn } from './sums-by-hand.ts';

onEachDatabase('store', (open) => {
  it('should let the last use of an invitation be used once, whoever comes at the same time', async () => {
    const { db } = await open();
    const { teamId, lead } = await aTeam(db, 'Late desk', 0);
    const { code } = await invite(db, lead, teamId, { role: 'member', uses: 3, days: 7 }, NOW);
    const tries = Array.from({ length: 8 }, (_, n) => codeOf(join(db, code, `Racer ${n}`, NOW)));
    expect(counted(await Promise.all(tries))).toEqual({ done: 3, 'code-over': 5 });
    expect(await membersOf(db, teamId)).toHaveLength(4);
  });

  it('should give a name to one team and a pseudonym to one member only, however they are written', async () => {
    const { db } = await open();
    const { teamId, lead } = await aTeam(db, 'Late desk', 0);
    expect(await codeOf(foundTeam(db, 'LATE  DESK'.replace('  ', ' '), 'Ada', NOW))).toBe(
      'name-taken',
    );
    const { code } = await invite(db, lead, teamId, { role: 'member', uses: 9, days: 7 }, NOW);
    const tries = ['Ada', 'ADA', 'ａda'].map((name) => codeOf(join(db, code, name, NOW)));
    expect(counted(await Promise.all(tries))).toEqual({ done: 1, 'name-taken': 2 });
    // a use that came to nothing is not lost
    const left = await db
      .selectFrom('invitations')
      .select('uses_left')
      .where('role', '=', 'member')
      .orderBy('uses_left')
      .execute();
    expect(left.map((row) => row.uses_left)).toContain(8);
  });

  it('should list every deed once, a hundred at a time, though all are of one moment', async () => {
    const { db } = await open();
    const { teamId, lead } = await aTeam(db, 'Late desk', 0);
    await inTransaction(db, async (tx) => {
      for (let n = 0; n < 120; n += 1)
        await writeDeed(tx, lead, teamId, { kind: 'invitation-revoked' }, NOW);
    });
    const first = await listDeeds(db, teamId, { at: NOW + 1 });
    const last = first.at(-1);
    const rest = await listDeeds(db, teamId, { at: last?.at ?? 0, id: last?.id });
    const written = await db
      .selectFrom('deeds')
      .select('id')
      .where('team_id', '=', teamId)
      .execute();
    const listed = [...first, ...rest].map(({ id }) => id);
    expect(first).toHaveLength(100);
    expect(listed.sort()).toEqual(written.map(({ id }) => id).sort());
  });

  it('should let a recovery code in once, and end the sessions that were open', async () => {
    const { db } = await open();
    const first = await foundTeam(db, 'Late desk', 'Ada', NOW);
    const second = await recover(db, first.recoveryCode, NOW);
    expect(second.memberId).toBe(first.memberId);
    expect(await codeOf(recover(db, first.recoveryCode, NOW))).toBe('code-unknown');
    expect(await findSession(db, hashOf(first.token), NOW)).toBeUndefined();
    expect((await findSession(db, hashOf(second.token), NOW))?.member?.pseudonym).toBe('Ada');
  });

  it('should end a session that nobody used for a month, and any after three', async () => {
    const { db } = await open();
    const { token } = await foundTeam(db, 'Late desk', 'Ada', NOW);
    expect(await findSession(db, hashOf(token), NOW + 31 * DAY)).toBeUndefined();
    for (let day = 0; day < 90; day += 20)
      expect(await findSession(db, hashOf(token), NOW + day * DAY)).toBeDefined();
    expect(await findSession(db, hashOf(token), NOW + 91 * DAY)).toBeUndefined();
  });

  it('should take whoever came in by a sign-on for shown when that says so, and let them stay no longer than that', async () => {
    const { db } = await open();
    const { people } = await aTeam(db, 'Late desk', 0);
    const id = people[0]?.id ?? '';
    const hour = DAY / 24;
    await openSession(db, 'unsaid', id, NOW, { shownAt: 0, endsAt: null });
    await openSession(db, 'said', id, NOW, { shownAt: NOW - 60_000, endsAt: NOW + 3 * hour });
    expect((await findSession(db, 'unsaid', NOW))?.shownAt).toBe(0);
    expect((await findSession(db, 'said', NOW))?.shownAt).toBe(NOW - 60_000);
    for (const passed of [1.5, 2.9])
      expect(await findSession(db, 'said', NOW + passed * hour)).toBeDefined();
    expect(await findSession(db, 'said', NOW + 3 * hour)).toBeUndefined();
    expect(await findSession(db, 'unsaid', NOW + 3 * hour)).toBeDefined();
  });

  it('should keep a lead in every team, also when two go at once', async () => {
    const { db } = await open();
    const { teamId, lead, people } = await aTeam(db, 'Late desk', 1);
    const other = people[1]?.id ?? '';
    await changeMember(db, lead, teamId, other, { role: 'lead' }, NOW);
    const going = [leaveTeam(db, teamId, lead.id), leaveTeam(db, teamId, other)].map(codeOf);
    expect(counted(await Promise.all(going))).toEqual({ done: 1, 'last-lead': 1 });
  });

  it('should give out one open attempt, whoever asks at the same time, and count the first ones', async () => {
    const { db } = await open();
    const { teamId, lead, people } = await aTeam(db, 'Late desk', 0);
    const plan = {
      title: 'This week',
      mode: 'exam',
      counting: 2,
      endsAt: NOW + 7 * DAY,
      calls: [{ call: keptCall('vpn'), seed: 7 }],
    } as const;
    const challenge = await startChallenge(db, lead, teamId, plan, NOW);
    const member = people[0] as { id: string; teamId: string };
    const wish = { challenge, position: 0, ahead: 1 };
    const given = await Promise.all(
      Array.from({ length: 8 }, () => issueAttempts(db, member, wish, '1', NOW)),
    );
    expect(new Set(given.flat().map(({ id }) => id)).size).toBe(1);
    const ahead = await issueAttempts(db, member, { ...wish, ahead: 4 }, '1', NOW);
    expect(ahead.map(({ ordinal, counts, seed }) => [ordinal, counts, seed])).toEqual([
      [1, 1, 7],
      [2, 1, 7],
      [3, 0, 7],
      [4, 0, 7],
    ]);
    expect(await codeOf(issueAttempts(db, member, wish, '1', NOW + 8 * DAY))).toBe(
      'challenge-over',
    );
    expect(await codeOf(issueAttempts(db, { ...member, teamId: 'another' }, wish, '1', NOW))).toBe(
      'not-found',
    );
  });

  it('should keep a run once, however often and at once it is handed in', async () => {
    const { db } = await open();
    const { people } = await aTeam(db, 'Late desk', 0);
    const member = people[0] as { id: string; teamId: string };
    const attempt = await freeAttempt(db, member);
    const same = await Promise.all(
      Array.from({ length: 10 }, (_, n) =>
        keepRun(db, member.id, attempt, handedIn(1), NOW + 5000 + n),
      ),
    );
    expect(new Set(same.map((run) => run.received_at)).size).toBe(1);
    expect(await codeOf(keepRun(db, member.id, attempt, handedIn(2), NOW + 6000))).toBe(
      'attempt-used',
    );
    expect(await sumsIn(db)).toEqual(await sumsByHand(db));
    expect(await db.selectFrom('records').selectAll().execute()).toHaveLength(1);

    const raced = await freeAttempt(db, member);
    const different = Array.from({ length: 6 }, (_, n) =>
      codeOf(keepRun(db, member.id, raced, handedIn(10 + n), NOW + 9000)),
    );
    expect(counted(await Promise.all(different))).toEqual({ done: 1, 'attempt-used': 5 });
    expect(await openAttempts(db, member.id, NOW)).toEqual([]);
  });

  it('should refuse a call that is longer than the time since its attempt, late, another’s, or a twin of another', async () => {
    const { db } = await open();
    const { people } = await aTeam(db, 'Late desk', 1);
    const [ada, bo] = people as [{ id: string; teamId: string }, { id: string; teamId: string }];
    const attempt = await freeAttempt(db, ada);
    const long = handedIn(1, { untilMs: 60_000 });
    expect(await codeOf(keepRun(db, ada.id, attempt, long, NOW + 30_000))).toBe('run-too-long');
    expect(await codeOf(keepRun(db, bo.id, attempt, long, NOW + 70_000))).toBe('not-found');
    expect(await codeOf(keepRun(db, ada.id, attempt, long, NOW + 15 * DAY))).toBe('attempt-over');
    const twin = { twin: 'the same acts' };
    const others = await freeAttempt(db, bo);
    const both = [
      keepRun(db, ada.id, attempt, handedIn(1, twin), NOW + 70_000),
      keepRun(db, bo.id, others, handedIn(2, twin), NOW + 70_000),
    ].map(codeOf);
    expect(counted(await Promise.all(both))).toEqual({ done: 1, 'same-as-another': 1 });
    expect(await db.selectFrom('runs').selectAll().execute()).toHaveLength(1);
    expect(await sumsIn(db)).toEqual(await sumsByHand(db));
  });

  it('should flag calls that lie in each other’s time', async () => {
    const { db } = await open();
    const { people } = await aTeam(db, 'Late desk', 0);
    const member = people[0] as { id: string; teamId: string };
    const wish = { call: keptCall('vpn'), mode: 'exam', ahead: 2 } as const;
    const [first, second] = await issueAttempts(db, member, wish, '1', NOW);
    const minute = { untilMs: 60_000 };
    await keepRun(db, member.id, first?.id ?? '', handedIn(1, minute), NOW + 61_000);
    await keepRun(db, member.id, second?.id ?? '', handedIn(2, minute), NOW + 90_000);
    expect((await runOf(db, first?.id ?? ''))?.flags).toBe('');
    expect((await runOf(db, second?.id ?? ''))?.flags).toBe('overlapping');
  });

  it('should keep every sum as the runs add up to, whatever happens', async () => {
    const { db } = await open();
    const one = await aTeam(db, 'Late desk', 4);
    const two = await aTeam(db, 'Day desk', 3);
    const everybody = [...one.people, ...two.people];
    const plan = {
      title: 'Both',
      mode: 'exam',
      counting: 1,
      endsAt: NOW + 400 * DAY,
      calls: ['vpn', 'cold'].map((id) => ({ call: keptCall(id), seed: 1 })),
    } as const;
    const challenge = await startChallenge(db, one.lead, one.teamId, plan, NOW);
    await takeOnChallenge(
      db,
      two.lead,
      two.teamId,
      await shareChallenge(db, one.lead, one.teamId, challenge, NOW),
      NOW,
    );
    let made = 0;
    const take = async (who: number, call: number, month: number): Promise<void> => {
      const member = everybody[who % everybody.length] as { id: string; teamId: string };
      if (!(await membersOf(db, member.teamId)).some(({ id }) => id === member.id)) return;
      const now = NOW + month * 30 * DAY;
      const position = call % 2;
      const wish =
        call < 2
          ? { challenge, position, ahead: 1 }
          : ({ call: keptCall('vpn'), mode: call === 2 ? 'practice' : 'exam', ahead: 1 } as const);
      const [attempt] = await issueAttempts(db, member, wish, '1', now);
      made += 1;
      const played = { callId: call === 1 ? 'cold' : 'vpn', flags: ['too-regular'] };
      await keepRun(db, member.id, attempt?.id ?? '', handedIn(made, played), now + 5000);
    };
    const steps = fc.sample(
      fc.record({ what: fc.nat(9), who: fc.nat(8), call: fc.nat(3), month: fc.nat(3) }),
      { numRuns: 80, seed: 11 },
    );
    let months = 0;
    for (const { what, who, call, month } of steps) {
      months = Math.max(months, month);
      if (what < 7) await take(who, call, months);
      else if (what === 7) {
        const [run] = await db
          .selectFrom('runs')
          .selectAll()
          .orderBy('attempt_id')
          .limit(1)
          .execute();
        const lead = run?.team_id === one.teamId ? one.lead : two.lead;
        if (run) await settleFlag(db, lead, run.team_id, run.attempt_id, !run.set_aside, NOW);
      } else if (what === 8 && who > 5) {
        await codeOf(leaveTeam(db, everybody[who]?.teamId ?? one.teamId, everybody[who]?.id ?? ''));
      } else if (what === 9) await tidy(db, NOW + 366 * DAY);
      expect(await sumsIn(db)).toEqual(await sumsByHand(db));
    }
    expect(made).toBeGreaterThan(30);
    await db.updateTable('tallies').set({ totals: '' }).where('member_id', '<>', '').execute();
    await fillMembers(db as Kysely<unknown>);
    expect(await sumsIn(db)).toEqual(await sumsByHand(db));
    await closeTeam(db, two.lead, two.teamId, NOW);
    expect(await sumsIn(db)).toEqual(await sumsByHand(db));
    await closeTeam(db, one.lead, one.teamId, NOW);
    const left = await sumsIn(db);
    expect(Object.values(left).flat()).toEqual([]);
    for (const table of [
      'members',
      'sessions',
      'attempts',
      'runs',
      'records',
      'challenges',
      'deeds',
      'invitations',
    ] as const)
      expect([table, await db.selectFrom(table).selectAll().execute()]).toEqual([table, []]);
  });

  it('should add up runs that are handed in by many at once', async () => {
    const { db } = await open();
    const { people } = await aTeam(db, 'Late desk', 11);
    const attempts = await Promise.all(people.map((member) => freeAttempt(db, member)));
    await Promise.all(
      people.map((member, n) => keepRun(db, member.id, attempts[n] ?? '', handedIn(n), NOW + 5000)),
    );
    expect(await db.selectFrom('runs').selectAll().execute()).toHaveLength(12);
    expect(await sumsIn(db)).toEqual(await sumsByHand(db));
    const all = await db
      .selectFrom('tallies')
      .select(['runs', 'people'])
      .where('member_id', '=', '')
      .where('call_id', '=', '')
      .execute();
    expect(all).toEqual([{ runs: 12, people: 12 }]);
  });

  it('should erase somebody while their call is being handed in, and keep nothing of either', async () => {
    const { db } = await open();
    const { teamId, people } = await aTeam(db, 'Late desk', 6);
    const members = people.slice(1);
    const attempts = await Promise.all(members.map((member) => freeAttempt(db, member)));
    await Promise.all(
      members.flatMap((member, n) => [
        keepRun(db, member.id, attempts[n] ?? '', handedIn(n), NOW + 5000).catch((error) => {
          if (!(error instanceof Refusal)) throw error;
        }),
        leaveTeam(db, teamId, member.id),
      ]),
    );
    for (const table of ['runs', 'records', 'tallies', 'attempts'] as const)
      expect([table, await db.selectFrom(table).selectAll().execute()]).toEqual([table, []]);
  });

  it('should hand a challenge on to a team that is in it when its own is deleted', async () => {
    const { db } = await open();
    const one = await aTeam(db, 'Late desk', 0);
    const two = await aTeam(db, 'Day desk', 0);
    const plan = {
      title: 'Both',
      mode: 'exam',
      counting: 1,
      endsAt: NOW + 7 * DAY,
      calls: [{ call: keptCall('vpn'), seed: undefined }],
    } as const;
    const id = await startChallenge(db, one.lead, one.teamId, plan, NOW);
    const code = await shareChallenge(db, one.lead, one.teamId, id, NOW);
    await takeOnChallenge(db, two.lead, two.teamId, code, NOW);
    expect(await codeOf(takeOnChallenge(db, two.lead, two.teamId, code, NOW))).toBe('already-in');
    await closeTeam(db, one.lead, one.teamId, NOW);
    const left = await db.selectFrom('challenges').select('team_id').execute();
    expect(left).toEqual([{ team_id: two.teamId }]);
  });

  it('should forget calls when the team’s time for them is over, and what can no longer be used', async () => {
    const { db } = await open();
    const { teamId, people } = await aTeam(db, 'Late desk', 0);
    const member = people[0] as { id: string; teamId: string };
    const attempt = await freeAttempt(db, member);
    await keepRun(db, member.id, attempt, handedIn(1), NOW + 5000);
    await freeAttempt(db, member);
    expect(await tidy(db, NOW + 364 * DAY)).toMatchObject({ runs: 0, attempts: 1 });
    expect(await tidy(db, NOW + 366 * DAY)).toMatchObject({ runs: 1 });
    expect(Object.values(await sumsIn(db)).flat()).toEqual([]);
    expect((await teamOf(db, teamId))?.people).toBe(1);
    expect(await attemptOf(db, member.id, attempt)).toBeUndefined();
  });
});
