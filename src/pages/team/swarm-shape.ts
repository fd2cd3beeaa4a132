/** One dot of a swarm: where it stands beside the middle, in dots, and which total it is. */
export interface Dot {
  readonly total: number;
  /** 0 in the middle, −1 one dot to the left */
  readonly beside: number;
}

/** So many dots stand side by side at most; where more calls came to a total, a dot is several calls. */
export const WIDEST = 17;

/** The calls of a spread as dots, row by row, each row about the middle; `each` says how many calls a dot is. */
export const swarmOf = (
  scores: readonly { readonly total: number; readonly runs: number }[],
): { readonly dots: readonly Dot[]; readonly each: number } => {
  const rows = new Map<number, number>();
  for (const { total, runs } of scores) {
    // two points make a row, so that the dots do not lie on one another: 58 and 59 one, and what passes from 60 on another
    const row = Math.floor(total / 2) * 2;
    rows.set(row, (rows.get(row) ?? 0) + runs);
  }
  const each = Math.max(1, Math.ceil(Math.max(0, ...rows.values()) / WIDEST));
  const dots = [...rows].flatMap(([total, runs]) => {
    const count = Math.ceil(runs / each);
    return Array.from({ length: count }, (_, n) => ({ total, beside: n - (count - 1) / 2 }));
  });
  return { dots, each };
};
