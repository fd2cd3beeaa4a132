import { quoted, RecordError } from './record-error.ts';
import { RECORD_LIMITS } from './record-limits.ts';

export type Fields = Readonly<Record<string, unknown>>;

/** Whether a value is an object with fields, and no list. */
export const hasFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Holds an object to exactly these fields, and some that it may lack. `where` names it: the record, or one of its fields. */
export const exactly = (
  fields: Fields,
  names: readonly string[],
  where: string,
  optional: readonly string[] = [],
): void => {
  for (const name of names) {
    if (!Object.hasOwn(fields, name))
      throw new RecordError('missing-field', `${where} has no '${name}'`, 'Add it.');
  }
  const known = [...names, ...optional];
  const extra = Object.keys(fields).find((name) => !known.includes(name));
  if (extra !== undefined)
    throw new RecordError(
      'unknown-field',
      `${where} has a field ${quoted(extra)}, which no record has`,
      'Take it out.',
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
  throw new RecordError(
    'bad-number',
    `${where} is ${quoted(value)}`,
    `Write a whole number from 0 to ${most}, without quotes.`,
  );
};

/** The error for a time that no call reaches. */
export const tooLong = (where: string, ms: number, act?: number, at?: number): RecordError =>
  new RecordError(
    'too-long',
    `${where} is ${ms} ms; no call lasts longer than ${RECORD_LIMITS.ms} ms`,
    'Give the time in ms since the phone began to ring.',
    act,
    at,
  );

/** Reads a name of at most 200 characters. Throws RecordError `bad-field`. */
export const nameIn = (value: unknown, where: string, act?: number, at?: number): string => {
  if (typeof value === 'string' && value !== '' && value.length <= RECORD_LIMITS.name) return value;
  const what = typeof value === 'string' ? `has ${value.length} characters` : `is ${quoted(value)}`;
  const remedy = `Write text of 1 to ${RECORD_LIMITS.name} characters.`;
  throw new RecordError('bad-field', `${where} ${what}`, remedy, act, at);
};
