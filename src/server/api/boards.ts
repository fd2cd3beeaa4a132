import type { ENDPOINTS } from '../../protocol/index.ts';
import { SMALLEST_GROUP } from '../../protocol/index.ts';
import {
  callsTaken,
  comparingTeams,
  type Filter,
  firstMonthOf,
  isInChallenge,
  isOf,
  overallSums,
  takers,
  teamSums,
  teamsToShow,
  teamTotals,
} from '../db/boards.ts';
import { memberSums, memberTotals } from '../db/member-boards.ts';
import { showsPseudonyms } from '../db/teams.ts';
import { scoresIn } from '../db/totals.ts';
import { Refusal } from '../refusal.ts';
import type { Handler, Member } from './handle.ts';
import type { Means } from './means.ts';
import { meanTimes, membersSideBySide } from './member-rows.ts';
import { rememberedFor } from './remembered-for.ts';
import { monthAfter, monthsBetween, monthsOfSeason, seasonOf } from './seasons.ts';
import { quantile, spreadOf } from './spread.ts';
import { dimensionWords } from './words.ts';

type E = typeof ENDPOINTS;

/** A trend goes back so many months. */
const TREND_MONTHS = 6;
const TEAMS_LISTED = 100;
/** What all teams do together is the same for everybody and has to be read of all of them: it is read anew when it is so old, in ms, and nobody gets it older than the second. */
const [OVERALL_MS, OVERALL_LAST_MS] = [5000, 20_000];

interface Query {
  readonly mode: 'practice' | 'exam';
  readonly untimed: boolean;
  readonly call?: string | undefined;
  readonly season?: string | undefined;
  readonly challenge?: string | undefined;
}

/** Teams and members side by side, from the sums. */
export const boardHandlers = ({ db, now }: Means) => {
  const overall = rememberedFor(OVERALL_MS, OVERALL_LAST_MS, now, (filter: Filter) =>
    overallSums(db, filter),
  );
  const today = (): string => new Date(now()).toISOString().slice(0, 7);

  /** What is asked for. */
  const viewOf = async ({ teamId }: Member, query: Query) => {
    const { mode, untimed, call: callId, challenge } = query;
    if (challenge !== undefined && !(await isInChallenge(db, teamId, challenge)))
      throw new Refusal('not-found', 'Your team is in no such challenge.');
    const season = query.season ?? seasonOf(today());
    const months = monthsOfSeason(season);
    const of = challenge === undefined ? { months } : { challengeId: challenge };
    const filter: Filter = { mode, untimed, callId, of };
    const last = [months[2] ?? today(), today()].sort()[0] as string;
    const trend = monthsBetween(monthAfter(last, 1 - TREND_MONTHS), last);
    return { season, filter, trend };
  };

  /** What else there would be to ask for. */
  const choicesOf = async ({ teamId }: Member, season: string, { of }: Filter) => {
    const [first = today(), calls] = await Promise.all([
      firstMonthOf(db, teamId),
      callsTaken(db, teamId, of),
    ]);
    const since = monthsBetween(first, today());
    return { season, seasons: [...new Set(since.map(seasonOf))], calls };
  };

  const board: Handler<E['board']> = async ({ query }, { member }) => {
    const { season, filter, trend } = await viewOf(member, query);
    const teams = await teamsToShow(db, member.teamId, query.teams ?? [], query.challenge);
    const ids = teams.map(({ id }) => id);
    const [choices, sums, took, totals, together] = await Promise.all([
      choicesOf(member, season, filter),
      teamSums(db, filter, ids),
      takers(db, filter, ids),
      teamTotals(db, filter, trend, ids),
      overall(filter),
    ]);
    return {
      choices,
      teams: teams.map(({ id, name, people }) => {
        const sum = sums.find(({ team_id }) => team_id === id);
        const n = took.find(({ team_id }) => team_id === id)?.people ?? 0;
        const large = sum !== undefined && n >= SMALLEST_GROUP;
        const its = totals.filter(({ team_id }) => team_id === id);
        const ofBoard = its.filter((row) => isOf(filter, row)).map((row) => row.totals);
        return {
          id,
          name,
          own: id === member.teamId,
          people: Number(people ?? 0),
          took: large ? n : null,
          runs: large ? Number(sum.runs) : null,
          shown: large
            ? {
                spread: spreadOf(scoresIn(ofBoard.join(''))),
                dimensions: dimensionWords(sum.dimensions),
                times: meanTimes(sum),
                criticalFails: Number(sum.critical_fails),
              }
            : null,
          trend: trend.map((month) => {
            const then = its.find((row) => row.month === month);
            if (then === undefined || then.people < SMALLEST_GROUP)
              return { month, runs: 0, middle: null };
            return { month, runs: then.runs, middle: quantile(scoresIn(then.totals), 0.5) };
          }),
        };
      }),
      overall:
        together.teams === 0
          ? null
          : { teams: together.teams, dimensions: dimensionWords(together.dimensions) },
    };
  };

  const members: Handler<E['membersBoard']> = async ({ query }, { member }) => {
    const { season, filter, trend } = await viewOf(member, query);
    const { teamId, id } = member;
    const whose = (await showsPseudonyms(db, teamId)) ? undefined : id;
    const [choices, sums, totals] = await Promise.all([
      choicesOf(member, season, filter),
      memberSums(db, filter, teamId, whose),
      memberTotals(db, filter, trend, teamId, whose),
    ]);
    const whole = whose === undefined && sums.length >= SMALLEST_GROUP;
    const shown = whole ? sums : sums.filter((sum) => sum.id === id);
    return { choices, whole, members: membersSideBySide(filter, shown, totals, trend, id) };
  };

  const teams: Handler<E['boardTeams']> = async ({ query }, { member }) => ({
    teams: await comparingTeams(
      db,
      member.teamId,
      query.named.normalize('NFKC').toLowerCase(),
      query.after.normalize('NFKC').toLowerCase(),
      TEAMS_LISTED,
    ),
  });

  return { board, membersBoard: members, boardTeams: teams };
};
