import type { ENDPOINTS } from '../../protocol/index.ts';
import { attemptsOf } from '../db/attempts.ts';
import { deedsOf } from '../db/deeds.ts';
import { allRunsOf } from '../db/runs.ts';
import { listSessions } from '../db/sessions.ts';
import { subjectOf } from '../db/subjects.ts';
import { leaveTeam, teamOf } from '../db/teams.ts';
import { Refusal } from '../refusal.ts';
import type { Handler } from './handle.ts';
import type { Means } from './means.ts';
import { takeSession } from './session.ts';
import { attemptWords, moment, runWords, teamWords } from './words.ts';

type E = typeof ENDPOINTS;

/** What is kept about somebody: to take with them, and to be rid of. */
export const ownDataHandlers = (means: Means) => {
  const { db, now } = means;

  const exportMine: Handler<E['exportMine']> = async (_, { member }) => {
    const team = await teamOf(db, member.teamId);
    if (!team) throw new Refusal('not-found', 'Your team is no longer here.');
    const runs = (await allRunsOf(db, member.id)).map(({ record, ...run }) => ({
      run: runWords(run),
      flags: run.flags === '' ? [] : run.flags.split(' '),
      record: JSON.parse(record) as unknown,
    }));
    const { id, pseudonym, role, joinedAt } = member;
    return {
      exportedAt: moment(now()),
      me: { id, pseudonym, role, joinedAt: moment(joinedAt) },
      team: teamWords(team),
      signOn: (await subjectOf(db, id)) ?? null,
      devices: (await listSessions(db, id, now())).map(({ created_at, seen_at }) => ({
        since: moment(created_at),
        lastSeen: moment(seen_at),
      })),
      attempts: (await attemptsOf(db, id)).map(attemptWords),
      runs,
      deeds: (await deedsOf(db, id)).map((deed) => ({ ...deed, at: moment(deed.at) })),
    };
  };

  const eraseMe: Handler<E['eraseMe']> = async (_, { member }, context) => {
    await leaveTeam(db, member.teamId, member.id);
    takeSession(context, means);
  };

  return { exportMine, eraseMe };
};
