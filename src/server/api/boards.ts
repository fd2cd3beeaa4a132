import type { ENDPOINTS } from '../../protocol/index.ts';
import { SMALLEST_GROUP } from '../../protocol/index.ts';
import {
  callsTaken,
  comparingTeams,
  type Filter,
  memberRuns,
  monthsOf,
  overallSums,
  takers,
  teamScores,
  teamSums,
  teamsToShow,
  teamTrends,
} from '../db/boards.ts';
import { listChallenges } from '../db/challenges.ts';
import { teamOf } from '../db/teams.ts';
import { Refusal } from '../refusal.ts';
import type { Handler, Member } from './handle.ts';
import type { Means } from './means.ts';
import { membersSideBySide } from './member-rows.ts';
import { rememberedFor } from './remembered-for.ts';
import { monthAfter, monthsBetween, monthsOfSeason, seasonOf } from './seasons.ts';
import { quantile, spreadOf } from './spread.ts';
import { dimensionWords } from './words.ts';

type E = typeof ENDPOINTS;

/** A trend goes back so many months. */
const TREND_MONTHS = 6;
const TEAMS_LISTED = 100;
/** What all teams do together is the same for everybody, has to be read of all of them, and may be so old, in ms. */
const OVERALL_MS = 5000;

interface Query {
  readonly mode: 'practice' | 'exam';
  readonly untimed: boolean;
  readonly call?: string | undefined;
  readonly season?: string | undefined;
  readonly challenge?: string | undefined;
}

/** Teams and members side by side, from the sums. */
export const boardHandlers = ({ db, now }: Means) => {
  const overall = rememberedFor(OVERALL_MS, now, (filter: Filter) => overallSums(db, filter));
  const today = (): string => new Date(now()).toISOString().slice(0, 7);

  /** What is asked for, and what else there would be to ask for. */
  const viewOf = async (member: Member, query: Query) => {
    const { mode, untimed, call: callId, challenge } = query;
    if (
      challenge !== undefined &&
      (await listChallenges(db, member, now(), challenge)).length === 0
    )
      throw new Refusal('not-found', 'Your team is in no such challenge.');
    const season = query.season ?? seasonOf(today());
    const months = monthsOfSeason(season);
    const of = challenge === undefined ? { months } : { challengeId: challenge };
    const filter: Filter = { mode, untimed, callId, of };
    const [first = today()] = await monthsOf(db, member.teamId);
    const seasons = [...new Set(monthsBetween(first, today()).map(seasonOf))];
    const choices = { season, seasons, calls: await callsTaken(db, member.teamId, of) };
    const last = [months[2] ?? today(), today()].sort()[0] as string;
    const trend = monthsBetween(monthAfter(last, 1 - TREND_MONTHS), last);
    return { filter, choices, trend };
  };

  const board: Handler<E['board']> = async ({ query }, { member }) => {
    const { filter, choices, trend } = await viewOf(member, query);
    const teams = await teamsToShow(db, member.teamId, query.teams ?? [], query.challenge);
    const ids = teams.map(({ id }) => id);
    const [sums, took, scores, trends, together] = await Promise.all([
      teamSums(db, filter, ids),
      takers(db, filter, ids),
      teamScores(db, filter, ids),
      teamTrends(db, filter, trend, ids),
      overall(filter),
    ]);
    return {
      choices,
      teams: teams.map(({ id, name, people }) => {
        const sum = sums.find(({ team_id }) => team_id === id);
        const n = took.find(({ team_id }) => team_id === id)?.people ?? 0;
        const large = sum !== undefined && n >= SMALLEST_GROUP;
        return {
          id,
          name,
          own: id === member.teamId,
          people: Number(people ?? 0),
          took: large ? n : null,
          runs: large ? Number(sum.runs) : null,
          shown: large
            ? {
                spread: spreadOf(scores.filter(({ team_id }) => team_id === id)),
                dimensions: dimensionWords(sum.dimensions),
                times: meanTimes(sum),
                criticalFails: Number(sum.critical_fails),
              }
            : null,
          trend: trend.map((month) => trendPoint(trends, id, month)),
        };
      }),
      overall:
        together.teams === 0
          ? null
          : { teams: together.teams, dimensions: dimensionWords(together.dimensions) },
    };
  };

  const members: Handler<E['membersBoard']> = async ({ query }, { member }) => {
    const { filter, choices, trend } = await viewOf(member, query);
    const team = await teamOf(db, member.teamId);
    const [took] = await takers(db, filter, [member.teamId]);
    const whole = team?.shows_pseudonyms === 1 && (took?.people ?? 0) >= SMALLEST_GROUP;
    const whose = whole ? undefined : member.id;
    const ofMonths = (months: readonly string[]) =>
      memberRuns(db, { ...filter, of: { months } }, member.teamId, whose);
    // what a season and the trend have in common is read once
    const season = 'months' in filter.of ? filter.of.months : [];
    const past = await ofMonths([...new Set([...trend, ...season])]);
    const runs =
      'months' in filter.of
        ? past.filter(({ month }) => season.includes(month))
        : await memberRuns(db, filter, member.teamId, whose);
    return { choices, whole, members: membersSideBySide(runs, past, trend, member.id) };
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

const meanTimes = (sum: {
  readonly runs: number;
  readonly call_ms: number;
  readonly possible_ms: number;
}) => ({
  callMs: Math.round(sum.call_ms / sum.runs),
  possibleMs: Math.round(sum.possible_ms / sum.runs),
});

const trendPoint = (
  { people, scores }: Awaited<ReturnType<typeof teamTrends>>,
  teamId: string,
  month: string,
) => {
  const of = people.find((row) => row.team_id === teamId && row.month === month);
  const large = (of?.people ?? 0) >= SMALLEST_GROUP;
  const its = scores.filter((row) => row.team_id === teamId && row.month === month);
  return { month, runs: large ? (of?.runs ?? 0) : 0, middle: large ? quantile(its, 0.5) : null };
};
