/** Every way in which a record can be at fault. docs/records.md has a line for each. */
export const RECORD_ERRORS = [
  'too-large',
  'too-deep',
  'not-json',
  'not-a-record',
  'other-format',
  'other-version',
  'other-engine',
  'missing-field',
  'unknown-field',
  'bad-field',
  'bad-number',
  'too-long',
  'too-many-acts',
  'bad-act',
  'unknown-act',
  'reply-without-id',
  'act-before-start',
  'act-out-of-order',
  'act-after-end',
  'acts-too-fast',
  'unknown-scenario',
  'other-hash',
  'unknown-reply',
  'act-not-possible',
  'until-after-end',
  'work-not-offered',
  'unknown-choice',
  'sentence-twice',
  'too-many-sentences',
] as const;

export type RecordErrorCode = (typeof RECORD_ERRORS)[number];

/** Why a record is refused: `message` says what is wrong, where, and how to mend it. */
export class RecordError extends Error {
  override readonly name = 'RecordError';
  constructor(
    readonly code: RecordErrorCode,
    what: string,
    readonly remedy: string,
    /** the act at fault, from 0; undefined when it is none of them */
    readonly act?: number,
    /** when that act was done, in virtual ms; undefined where it has no time */
    readonly at?: number,
  ) {
    const time = at === undefined ? '' : ` at ${at} ms`;
    super(`${act === undefined ? '' : `act ${act}${time}: `}${what}. ${remedy}`);
  }
}

/** The most characters of a record's own text that a message repeats. */
const QUOTED = 40;

/** A value of a record as a message shows it, cut where it is long. */
export const quoted = (value: unknown): string => {
  if (typeof value === 'string')
    return `'${value.length > QUOTED ? `${value.slice(0, QUOTED)}…` : value}'`;
  if (Array.isArray(value)) return 'a list';
  if (typeof value === 'object' && value !== null) return 'an object';
  return typeof value === 'function' ? 'a function' : String(value);
};

/** Gives what `work` gives, or the RecordError that it throws. */
export const orError = <T extends object>(work: () => T): T | { readonly error: RecordError } => {
  try {
    return work();
  } catch (error) {
    if (error instanceof RecordError) return { error };
    throw error;
  }
};
