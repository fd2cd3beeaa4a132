import type { Refused, SaidOfRecord } from '../words/said.ts';

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

/** Why a record is refused: what is wrong, where, and how to mend it, to be put into words where it is shown. */
export class RecordError extends Error implements Refused {
  override readonly name = 'RecordError';
  constructor(
    readonly code: RecordErrorCode,
    readonly what: SaidOfRecord,
    readonly remedy: SaidOfRecord,
    /** the act at fault, from 0; undefined when it is none of them */
    readonly act?: number,
    /** when that act was done, in virtual ms; undefined where it has no time */
    readonly at?: number,
  ) {
    super(act === undefined ? code : `${code}, act ${act}`);
  }
}

/** The most characters of a record's own text that a message repeats. */
const QUOTED = 40;

/** A text of a record as a message shows it, cut where it is long. */
export const quoted = (text: string): string =>
  `'${text.length > QUOTED ? `${text.slice(0, QUOTED)}…` : text}'`;

/** A value of a record as a message names it: what kind of thing it is, and how it is written where it is short. */
export const kindOf = (value: unknown): { readonly which: string; readonly what: string } => {
  if (typeof value === 'string') return { which: 'text', what: quoted(value) };
  if (Array.isArray(value)) return { which: 'list', what: '' };
  if (value === undefined) return { which: 'nothing', what: '' };
  if (typeof value === 'object' && value !== null) return { which: 'object', what: '' };
  return typeof value === 'function'
    ? { which: 'function', what: '' }
    : { which: 'word', what: String(value) };
};

/** What is wrong with a field that holds something else than it should; `title` as the file calls it. */
export const notSo = (title: string, value: unknown): SaidOfRecord => ({
  says: 'refused.is',
  values: { title, ...kindOf(value) },
});

/** Gives what `work` gives, or the RecordError that it throws. */
export const orError = <T extends object>(work: () => T): T | { readonly error: RecordError } => {
  try {
    return work();
  } catch (error) {
    if (error instanceof RecordError) return { error };
    throw error;
  }
};
