import type { RunRecord } from '../../call/index.ts';
import type { ProblemCode } from '../../protocol/index.ts';
import type { Played } from '../db/runs.ts';
import type { RefusalMore } from '../refusal.ts';

/** A record to be played again. `text` is the scenario's file, sent to each worker once. */
export interface Job {
  readonly id: number;
  readonly record: RunRecord;
  readonly text: string | undefined;
}

/** What came of a job. */
export type Done =
  | { readonly id: number; readonly played: Played }
  | {
      readonly id: number;
      readonly refused: {
        readonly code: ProblemCode;
        readonly detail: string;
        readonly more: RefusalMore;
      };
    };
