import { type Filter, isOf } from '../db/boards.ts';
import type { memberSums, memberTotals } from '../db/member-boards.ts';
import { scoresIn } from '../db/totals.ts';
import { quantile, spreadOf } from './spread.ts';
import { dimensionWords } from './words.ts';

type SumsRow = Awaited<ReturnType<typeof memberSums>>[number];
type TotalsRow = Awaited<ReturnType<typeof memberTotals>>[number];

/** Members side by side, in the order in which their sums come; `totals` holds what the board and its trend are of. */
export const membersSideBySide = (
  filter: Filter,
  sums: readonly SumsRow[],
  totals: readonly TotalsRow[],
  months: readonly string[],
  askerId: string,
) => {
  const byMember = new Map<string, TotalsRow[]>();
  for (const row of totals) {
    const theirs = byMember.get(row.id);
    if (theirs) theirs.push(row);
    else byMember.set(row.id, [row]);
  }
  return sums.map((sum) => {
    const theirs = byMember.get(sum.id) ?? [];
    const ofBoard = theirs.filter((row) => isOf(filter, row));
    return {
      pseudonym: sum.pseudonym,
      own: sum.id === askerId,
      runs: Number(sum.runs),
      shown: {
        spread: spreadOf(scoresIn(ofBoard.map((row) => row.totals).join(''))),
        dimensions: dimensionWords(sum.dimensions),
        times: meanTimes(sum),
        criticalFails: Number(sum.critical_fails),
      },
      trend: months.map((month) => {
        const scores = scoresIn(theirs.find((row) => row.month === month)?.totals ?? '');
        const runs = scores.reduce((n, score) => n + score.runs, 0);
        return { month, runs, middle: runs === 0 ? null : quantile(scores, 0.5) };
      }),
    };
  });
};

/** How long a call took in the mean, beside what was possible. */
export const meanTimes = (sum: {
  readonly runs: number;
  readonly call_ms: number;
  readonly possible_ms: number;
}) => ({
  callMs: Math.round(sum.call_ms / sum.runs),
  possibleMs: Math.round(sum.possible_ms / sum.runs),
});
