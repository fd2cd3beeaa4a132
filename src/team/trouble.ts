import type { ProblemCode } from '../protocol/index.ts';

/** What kept a request from being answered: what the server has against it, or that no server was reached or understood. */
export type TroubleCode = ProblemCode | 'unreachable' | 'not-understood';

/** A request that was not answered as it should have been. */
export class TeamTrouble extends Error {
  override readonly name = 'TeamTrouble';
  readonly code: TroubleCode;
  /** in seconds, where the server says how long to wait */
  readonly retryAfter: number | undefined;

  constructor(code: TroubleCode, detail: string, retryAfter?: number) {
    super(detail);
    this.code = code;
    this.retryAfter = retryAfter;
  }
}

/** What will be mended by time alone: the same request is worth sending again. */
const PASSING: readonly TroubleCode[] = [
  'unreachable',
  'not-understood',
  'too-many',
  'busy',
  'fault',
];

/** Whether the same request may well succeed later. */
export const passes = (code: TroubleCode): boolean => PASSING.includes(code);

/** Any error as a trouble; what is none is a fault of this page, and is thrown on. */
export const troubleIn = (error: unknown): TeamTrouble => {
  if (error instanceof TeamTrouble) return error;
  throw error;
};
