import { codeText, type ENDPOINTS } from '../../protocol/index.ts';
import { listDeeds } from '../db/deeds.ts';
import { listTeams, rescueTeam, takeOperatorCode } from '../db/operators.ts';
import { closeSession, openSession } from '../db/sessions.ts';
import { closeTeam } from '../db/teams.ts';
import { hashOf, newToken } from '../secrets.ts';
import type { Handler } from './handle.ts';
import type { Means } from './means.ts';
import { giveSession } from './session.ts';
import { beforeIn, moment } from './words.ts';

type E = typeof ENDPOINTS;

/** What whoever runs the server can do: see which teams there are, help one that has lost its lead, delete one. */
export const operatorHandlers = (means: Means) => {
  const { db, now } = means;
  const operator = { operator: true } as const;

  const operate: Handler<E['operate']> = async ({ body }, by, context) => {
    await takeOperatorCode(db, body.code, now());
    const token = newToken();
    await openSession(db, hashOf(token), null, now());
    if (by) await closeSession(db, by.sessionId);
    giveSession(context, means, token);
    means.log('info', 'signed in', { by: 'operator code' });
  };
  const teams: Handler<E['operatorTeams']> = async ({ query }) => ({
    teams: (await listTeams(db, query.after.normalize('NFKC').toLowerCase())).map((team) => ({
      id: team.id,
      name: team.name,
      foundedAt: moment(team.founded_at),
      people: Number(team.people ?? 0),
    })),
  });
  const rescue: Handler<E['rescueTeam']> = async ({ params }) => {
    const { code, expiresAt } = await rescueTeam(db, params.team, now());
    return { code: codeText(code), expiresAt: moment(expiresAt) };
  };
  const remove: Handler<E['removeTeam']> = async ({ params }) =>
    closeTeam(db, operator, params.team, now());
  const deeds: Handler<E['operatorDeeds']> = async ({ query }) => ({
    deeds: (await listDeeds(db, null, beforeIn(query, now()))).map(({ id, at, did }) => ({
      id,
      at: moment(at),
      did,
    })),
  });

  return {
    operate,
    operatorTeams: teams,
    rescueTeam: rescue,
    removeTeam: remove,
    operatorDeeds: deeds,
  };
};
