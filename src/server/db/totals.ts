import type { SumRow } from './sums.ts';
import type { TallyKey } from './tables.ts';
import type { Tx } from './transaction.ts';

/** So many calls came to this total. */
export interface Score {
  readonly total: number;
  readonly runs: number;
}

const HIGHEST = 100;
/** Longer than all totals there are, each with how often it came; a list that is longer than this is written anew. */
const LONGEST = 800;
const [SPACE, MINUS, COLON, ZERO] = [32, 45, 58, 48];

/**
 * Counts a list of totals, from the lowest up. Each has a space before it: ` 57` is one call, ` 57:3` are three, and ` -57`, which stands
 * there only until the transaction is over, takes one away. By hand, since a board counts some ten thousand signs of it.
 */
export const scoresIn = (totals: string): readonly Score[] => {
  const runs = new Int32Array(HIGHEST + 1);
  let total = 0;
  let times = 0;
  let sign = 1;
  let isTimes = false;
  for (let at = 1; at <= totals.length; at += 1) {
    const code = at === totals.length ? SPACE : totals.charCodeAt(at);
    if (code === SPACE) {
      runs[total] = (runs[total] ?? 0) + sign * (isTimes ? times : 1);
      total = 0;
      times = 0;
      sign = 1;
      isTimes = false;
    } else if (code === MINUS) sign = -1;
    else if (code === COLON) isTimes = true;
    else if (isTimes) times = times * 10 + code - ZERO;
    else total = total * 10 + code - ZERO;
  }
  const scores: Score[] = [];
  for (let of = 0; of <= HIGHEST; of += 1) {
    const n = runs[of] ?? 0;
    if (n > 0) scores.push({ total: of, runs: n });
  }
  return scores;
};

/**
 * Writes lists of totals anew that became long, or from which something was taken: nothing of a call that is forgotten stays. The rows were
 * added to in this transaction, so nobody else adds to them meanwhile.
 */
export const shortenTotals = async (tx: Tx, rows: readonly SumRow[]): Promise<void> => {
  for (const row of rows) {
    const totals = String(row.totals);
    if (Number(row.runs) === 0 || (totals.length <= LONGEST && !totals.includes('-'))) continue;
    const key = row as unknown as TallyKey;
    await tx
      .updateTable('tallies')
      .set({ totals: scoresIn(totals).map(written).join('') })
      .where('team_id', '=', key.team_id)
      .where('member_id', '=', key.member_id)
      .where('challenge_id', '=', key.challenge_id)
      .where('month', '=', key.month)
      .where('call_id', '=', key.call_id)
      .where('mode', '=', key.mode)
      .where('untimed', '=', key.untimed)
      .execute();
  }
};

const written = ({ total, runs }: Score): string =>
  runs === 1 ? ` ${total}` : ` ${total}:${runs}`;
