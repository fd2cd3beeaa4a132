import type { RunRecord } from '../call/record.ts';
import type { KeptRun, UnfinishedRun } from './archive.ts';
import type { Memory } from './memory.ts';
import type { RunResult } from './run-result.ts';
import type { Shelved } from './scenario-shelf.ts';
import { overNetwork } from './unreachable.ts';

/** The run of which the debrief is, and the run as the archive keeps it; undefined for one that is not kept. */
export interface LastRun {
  readonly result: RunResult | undefined;
  readonly kept: KeptRun | undefined;
}

const RECORD = 'last-run';
/** what the archive calls it, and where the trainee took over */
const ABOUT = 'about-last-run';

/** Keeps for this tab of which run the debrief is, so that a reload shows the same. */
export const keepLastRun = (tab: Memory, { record }: RunResult, kept: KeptRun | null): void => {
  tab.write(RECORD, record);
  tab.write(ABOUT, kept && { id: kept.id, tookOverAt: kept.tookOverAt });
};

/** Plays that record again: after a reload the run of this tab; in a new tab, that of the run in which a call was taken over and left. */
export const lastRun = async (
  tab: Memory,
  calls: readonly Shelved[],
  runs: readonly KeptRun[],
  left: UnfinishedRun | undefined,
): Promise<LastRun> => {
  const record = (tab.read(RECORD) ?? left?.of) as Partial<RunRecord> | undefined;
  const about = tab.read(ABOUT) as Partial<KeptRun> | null | undefined;
  const scenario = calls.find((call) => call.scenario?.id === record?.scenario?.id)?.scenario;
  const kept = runs.find(({ id }) => id === about?.id);
  const result =
    scenario &&
    (await overNetwork(import('./run-result.ts'))).replayed(
      scenario,
      record as RunRecord,
      kept?.tookOverAt,
    );
  return { result, kept: result && kept };
};
