import type { Act } from './act.ts';
import type { RecordedAct } from './record.ts';
import { quoted, RecordError } from './record-error.ts';
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

const NOTATION = 'Write [time, "act"], or [time, "reply", "id"] for a reply.';

/**
 * Reads the acts of a record that ends at `until` (virtual ms). Whether the call lets them happen, only
 * playing them can tell.
 *
 * @throws RecordError at the first act that is at fault
 */
export const actsIn = (value: unknown, until: number): readonly RecordedAct[] => {
  if (!Array.isArray(value))
    throw new RecordError('bad-field', `acts is ${quoted(value)}`, 'Write a list of acts.');
  if (value.length > MOST)
    throw new RecordError(
      'too-many-acts',
      `the record has ${value.length} acts, and at most ${MOST} are read`,
      'No call takes that many: leave out what was never done.',
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
    throw new RecordError('bad-act', `is ${quoted(value)}, not time and act`, NOTATION, n);
  const at = timeIn(value[0], n);
  const [, act, reply] = value as unknown[];
  if (typeof act !== 'string' || !Object.hasOwn(ACTS, act))
    throw new RecordError(
      'unknown-act',
      `there is no act ${quoted(act)}`,
      `The acts are ${Object.keys(ACTS).join(', ')}.`,
      n,
      at,
    );
  if (value.length > (act === 'reply' ? 3 : 2))
    throw new RecordError('bad-act', `${act} holds more than belongs to it`, NOTATION, n, at);
  if (act !== 'reply') return [at, act];
  if (typeof reply !== 'string' || reply === '')
    throw new RecordError(
      'reply-without-id',
      'does not say which reply was given',
      NOTATION,
      n,
      at,
    );
  return [at, act, nameIn(reply, 'the id', n, at)];
};

const timeIn = (value: unknown, n: number): number => {
  if (typeof value !== 'number' || !Number.isInteger(value))
    throw new RecordError(
      'bad-number',
      `its time is ${quoted(value)}`,
      'Write a whole number of ms, without quotes.',
      n,
    );
  if (value < 0)
    throw new RecordError(
      'act-before-start',
      'is before the phone began to ring, at 0',
      'Count its time from there.',
      n,
      value,
    );
  if (value > LONGEST) throw tooLong('its time', value, n, value);
  return value === 0 ? 0 : value;
};

/** Holds act `n`, done at `at`, to the acts before it and to the end of the record. */
const inTime = (at: number, n: number, before: readonly RecordedAct[], until: number): void => {
  const last = before.at(-1)?.[0] ?? 0;
  if (at < last)
    throw new RecordError(
      'act-out-of-order',
      `is before act ${n - 1}, which is at ${last} ms`,
      'Put the acts in the order of their times.',
      n,
      at,
    );
  if (at > until)
    throw new RecordError(
      'act-after-end',
      `is after the end of the record, ${until} ms`,
      "Take it out, or let 'until' be later.",
      n,
      at,
    );
  const first = before[n - HAND_ACTS]?.[0];
  if (first !== undefined && at - first < HAND_MS)
    throw new RecordError(
      'acts-too-fast',
      `is the ${HAND_ACTS + 1}th act within ${at - first} ms, faster than a hand can`,
      `Do at most ${HAND_ACTS} acts within ${HAND_MS} ms.`,
      n,
      at,
    );
};
