import type { ProblemCode } from '../../protocol/index.ts';
import type { Played } from '../db/runs.ts';
import type { RefusalMore } from '../refusal.ts';

/** A record to be played again, as JSON; `hash` names its scenario, and `text` is that one's file, sent to each thread once. */
export interface Job {
  readonly record: string;
  readonly hash: string;
  readonly text: string | undefined;
}

/** What came of a job. */
export type Done =
  | { readonly played: Played }
  | {
      readonly refused: {
        readonly code: ProblemCode;
        readonly detail: string;
        readonly more: RefusalMore;
      };
    };
