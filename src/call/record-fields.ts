import type { SaidOfRecord } from '../words/said.ts';
import { notSo, quoted, RecordError } from './record-error.ts';
import { RECORD_LIMITS } from './record-limits.ts';

export type Fields = Readonly<Record<string, unknown>>;

/** Whether a value is an object with fields, and no list. */
export const hasFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The error for a field that is not there; `where` as for `exactly`. */
export const lacks = (where: string, name: string, remedy: SaidOfRecord): RecordError =>
  new RecordError(
    'missing-field',
    { says: 'refused.no-field', values: { title: where, what: quoted(name) } },
    remedy,
  );

/** Holds an object to exactly these fields, and some that it may lack. `where` is `record`, or names one of its fields. */
export const exactly = (
  fields: Fields,
  names: readonly string[],
  where: string,
  optional: readonly string[] = [],
): void => {
  for (const name of names) {
    if (!Object.hasOwn(fields, name)) throw lacks(where, name, { says: 'remedy.add' });
  }
  const known = [...names, ...optional];
  const extra = Object.keys(fields).find((name) => !known.includes(name));
  if (extra !== undefined)
    throw new RecordError(
      'unknown-field',
      { says: 'refused.extra-field', values: { title: where, what: quoted(extra) } },
      { says: 'remedy.take-out' },
    );
};

/**
 * Reads a whole number from 0 to `most`. `-0`, which JSON can hold, comes back as 0.
 *
 * @throws RecordError `bad-number`; for a time beyond the longest call `too-long`
 */
export const wholeNumber = (value: unknown, where: string, most: number): number => {
  if (typeof value === 'number' && Number.isInteger(value) && value >= 0) {
    if (value <= most) return value === 0 ? 0 : value;
    if (most === RECORD_LIMITS.ms) throw tooLong(where, value);
  }
  throw new RecordError('bad-number', notSo(where, value), {
    says: 'remedy.whole-number',
    values: { total: most },
  });
};

/** The error for a time that no call reaches; `where` is a field, or `time` for that of an act. */
export const tooLong = (where: string, ms: number, act?: number, at?: number): RecordError =>
  new RecordError(
    'too-long',
    { says: 'refused.too-long', values: { title: where, number: ms, total: RECORD_LIMITS.ms } },
    { says: 'remedy.since-ring' },
    act,
    at,
  );

/** Reads a name of at most 200 characters; `where` is a field, or `reply` for that of an act. Throws RecordError `bad-field`. */
export const nameIn = (value: unknown, where: string, act?: number, at?: number): string => {
  if (typeof value === 'string' && value !== '' && value.length <= RECORD_LIMITS.name) return value;
  throw new RecordError(
    'bad-field',
    typeof value === 'string'
      ? { says: 'refused.name-too-long', values: { title: where, number: value.length } }
      : notSo(where, value),
    { says: 'remedy.text', values: { total: RECORD_LIMITS.name } },
    act,
    at,
  );
};
