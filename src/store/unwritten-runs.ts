import type { KeptRun } from './archive.ts';
import type { Memory } from './memory.ts';

/** Finished runs that the archive has not confirmed yet. It answers later; a page that is closed or loaded anew does not wait for it. */
export interface UnwrittenRuns {
  /** The oldest first. */
  all(): readonly KeptRun[];
  /** Notes a run at once, in place of what was noted of it before. */
  note(run: KeptRun): void;
  /** The archive has the run as it is here; what was noted of it since stays. */
  written(run: KeptRun): void;
}

const KEY = 'unwritten-runs';

/** The runs that are on their way to the archive; `long` has them as soon as they are noted. */
export const createUnwrittenRuns = (long: Memory): UnwrittenRuns => {
  const all = (): readonly KeptRun[] => {
    const noted = long.read(KEY);
    return Array.isArray(noted) ? noted.filter(isRun) : [];
  };
  const change = (runs: readonly KeptRun[]): void => long.write(KEY, runs.length > 0 ? runs : null);
  return {
    all,
    note: (run) => change([...all().filter(({ id }) => id !== run.id), run]),
    written: (run) => {
      const noted = all();
      const as = JSON.stringify(run);
      const rest = noted.filter((other) => JSON.stringify(other) !== as);
      if (rest.length < noted.length) change(rest);
    },
  };
};

/** The runs that the archive has, and those that are on their way to it, the oldest first. */
export const withUnwritten = (
  kept: readonly KeptRun[],
  unwritten: readonly KeptRun[],
): readonly KeptRun[] => {
  const byId = new Map([...kept, ...unwritten].map((run) => [run.id, run]));
  return [...byId.values()].sort((a, b) => a.finishedAt - b.finishedAt);
};

const isRun = (noted: Partial<KeptRun> | null): noted is KeptRun =>
  typeof noted?.id === 'string' &&
  Number.isFinite(noted.finishedAt) &&
  typeof noted.record?.scenario?.id === 'string';
