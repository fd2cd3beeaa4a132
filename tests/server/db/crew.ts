import { issueAttempts } from '../../../src/server/db/attempts.ts';
import { invite } from '../../../src/server/db/invitations.ts';
import { keepRun } from '../../../src/server/db/keep-runs.ts';
import { foundTeam, join } from '../../../src/server/db/people.ts';
import { findSession } from '../../../src/server/db/sessions.ts';
import type { Db } from '../../../src/server/db/transaction.ts';
import { Refusal } from '../../../src/server/refusal.ts';
import { hashOf } from '../../../src/server/secrets.ts';
import { handedIn, keptCall } from './played.ts';

export const NOW = Date.UTC(2026, 10, 20, 12);
export const DAY = 86_400_000;

/** What a piece of work is refused with, or `done`. */
export const codeOf = async (work: Promise<unknown>): Promise<string> => {
  try {
    await work;
    return 'done';
  } catch (error) {
    if (error instanceof Refusal) return error.code;
    throw error;
  }
};

/** How often each of them is there. */
export const counted = (codes: readonly string[]): Record<string, number> => {
  const counts: Record<string, number> = {};
  for (const code of codes) counts[code] = (counts[code] ?? 0) + 1;
  return counts;
};

/** A team with its lead and so many members. */
export const aTeam = async (db: Db, name: string, members: number) => {
  const lead = await foundTeam(db, name, `Lead of ${name}`, NOW);
  const doer = { id: lead.memberId, pseudonym: `Lead of ${name}` };
  const teamId = (await findSession(db, hashOf(lead.token), NOW))?.member?.teamId ?? '';
  const { code } = await invite(db, doer, teamId, { role: 'member', uses: 200, days: 7 }, NOW);
  const people = [{ id: lead.memberId, teamId }];
  for (let n = 0; n < members; n += 1)
    people.push({ id: (await join(db, code, `Member ${n}`, NOW)).memberId, teamId });
  return { teamId, lead: doer, people };
};

/** An attempt at a call of the shelf. */
export const freeAttempt = async (
  db: Db,
  member: { id: string; teamId: string },
  call = 'vpn',
  now = NOW,
) => {
  const wish = { call: keptCall(call), mode: 'exam', ahead: 1 } as const;
  const [attempt] = await issueAttempts(db, member, wish, '1', now);
  return attempt?.id ?? '';
};

/** Some teams with some calls each; what a server might keep. */
export const aHistory = async (db: Db, teams = 2, members = 3, calls = 3): Promise<void> => {
  let n = 0;
  for (let team = 0; team < teams; team += 1) {
    const { people } = await aTeam(db, `Team ${team}`, members);
    for (const member of people)
      for (let call = 0; call < calls; call += 1) {
        n += 1;
        const attempt = await freeAttempt(db, member);
        await keepRun(db, member.id, attempt, handedIn(n, { twin: `twin ${n}` }), NOW + n * 10_000);
      }
  }
};
