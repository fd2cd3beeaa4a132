import type { SaidOfRecord } from '../words/said.ts';
import type { Act } from './act.ts';
import type { RecordedAct } from './record.ts';
import { kindOf, notSo, RecordError } from './record-error.ts';
import { nameIn, tooLong } from './record-fields.ts';
import { RECORD_LIMITS } from './record-limits.ts';

const { acts: MOST, ms: LONGEST, handActs: HAND_ACTS, handMs: HAND_MS } = RECORD_LIMITS;

/** Every act that there is; the compiler holds it to that. */
const ACTS: Readonly<Record<Act['do'], true>> = {
  answer: true,
  backchannel: true,
  breathe: true,
  hold: true,
  resume: true,
  'hand-to-lead': true,
  end: true,
  reply: true,
};

const NOTATION: SaidOfRecord = { says: 'remedy.act-form' };

/**
 * Reads the acts of a record that ends at `until` (virtual ms). Whether the call lets them happen, only
 * playing them can tell.
 *
 * @throws RecordError at the first act that is at fault
 */
export const actsIn = (value: unknown, until: number): readonly RecordedAct[] => {
  if (!Array.isArray(value))
    throw new RecordError('bad-field', notSo('acts', value), { says: 'remedy.acts-list' });
  if (value.length > MOST)
    throw new RecordError(
      'too-many-acts',
      { says: 'refused.too-many-acts', values: { number: value.length, total: MOST } },
      { says: 'remedy.acts-done' },
    );
  const acts: RecordedAct[] = [];
  for (let n = 0; n < value.length; n += 1) {
    const act = actIn(value[n], n);
    inTime(act[0], n, acts, until);
    acts.push(act);
  }
  return acts;
};

const actIn = (value: unknown, n: number): RecordedAct => {
  if (!Array.isArray(value) || value.length < 2)
    throw new RecordError(
      'bad-act',
      { says: 'refused.not-an-act', values: kindOf(value) },
      NOTATION,
      n,
    );
  const at = timeIn(value[0], n);
  const [, act, reply] = value as unknown[];
  if (typeof act !== 'string' || !Object.hasOwn(ACTS, act))
    throw new RecordError(
      'unknown-act',
      { says: 'refused.unknown-act', values: kindOf(act) },
      { says: 'remedy.acts-are', values: { what: Object.keys(ACTS).join(', ') } },
      n,
      at,
    );
  if (value.length > (act === 'reply' ? 3 : 2))
    throw new RecordError(
      'bad-act',
      { says: 'refused.act-holds-more', values: { what: act } },
      NOTATION,
      n,
      at,
    );
  if (act !== 'reply') return [at, act];
  if (typeof reply !== 'string' || reply === '')
    throw new RecordError('reply-without-id', { says: 'refused.reply-unsaid' }, NOTATION, n, at);
  return [at, act, nameIn(reply, 'reply', n, at)];
};

const timeIn = (value: unknown, n: number): number => {
  if (typeof value !== 'number' || !Number.isInteger(value))
    throw new RecordError('bad-number', notSo('time', value), { says: 'remedy.whole-ms' }, n);
  if (value < 0)
    throw new RecordError(
      'act-before-start',
      { says: 'refused.before-ring' },
      { says: 'remedy.count-from-ring' },
      n,
      value,
    );
  if (value > LONGEST) throw tooLong('time', value, n, value);
  return value === 0 ? 0 : value;
};

/** Holds act `n`, done at `at`, to the acts before it and to the end of the record. */
const inTime = (at: number, n: number, before: readonly RecordedAct[], until: number): void => {
  const last = before.at(-1)?.[0] ?? 0;
  if (at < last)
    throw new RecordError(
      'act-out-of-order',
      { says: 'refused.before-act', values: { number: n - 1, total: last } },
      { says: 'remedy.in-order' },
      n,
      at,
    );
  if (at > until)
    throw new RecordError(
      'act-after-end',
      { says: 'refused.after-record', values: { total: until } },
      { says: 'remedy.later-end' },
      n,
      at,
    );
  const first = before[n - HAND_ACTS]?.[0];
  if (first !== undefined && at - first < HAND_MS)
    throw new RecordError(
      'acts-too-fast',
      { says: 'refused.too-fast', values: { number: HAND_ACTS + 1, total: at - first } },
      { says: 'remedy.slower', values: { number: HAND_ACTS, total: HAND_MS } },
      n,
      at,
    );
};
