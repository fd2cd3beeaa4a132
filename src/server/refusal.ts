import type { Problem, ProblemCode } from '../protocol/index.ts';

/** What a refusal can say beside its code. */
export type RefusalMore = Pick<Partial<Problem>, 'at' | 'record' | 'retryAfter'>;

/** Why a request is not granted; sent to whoever asked as a problem document. */
export class Refusal extends Error {
  override readonly name = 'Refusal';
  constructor(
    readonly code: ProblemCode,
    /** what was wrong here, and how to mend it */
    readonly detail: string,
    readonly more: RefusalMore = {},
  ) {
    super(`${code}: ${detail}`);
  }
}
