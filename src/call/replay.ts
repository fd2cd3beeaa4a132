import type { Scenario } from '../scenario/scenario.ts';
import type { Act, Refusal } from './act.ts';
import type { Call } from './call.ts';
import { createCall } from './create-call.ts';
import { checkRecord } from './read-record.ts';
import type { RecordedAct, RunRecord } from './record.ts';
import { orError, quoted, RecordError } from './record-error.ts';
import { sittingIn } from './record-sitting.ts';

/** What came of playing a record again: the call, or the first thing that is wrong with the record. */
export type Replay = { readonly call: Call } | { readonly error: RecordError };

/**
 * The one of `scenarios` that a record was made on, down to the version.
 *
 * @throws RecordError `unknown-scenario` where none has its id, `other-hash` where one has, in another version
 */
export const scenarioOf = (record: RunRecord, scenarios: readonly Scenario[]): Scenario => {
  const { id, hash } = record.scenario;
  const named = scenarios.filter((scenario) => scenario.id === id);
  const found = named.find((scenario) => scenario.hash === hash);
  if (found) return found;
  if (named.length > 0)
    throw new RecordError(
      'other-hash',
      { says: 'refused.other-hash', values: { what: quoted(id), other: quoted(hash) } },
      { says: 'remedy.file-as-then' },
    );
  throw new RecordError(
    'unknown-scenario',
    { says: 'refused.unknown-call', values: { what: quoted(id) } },
    {
      says: 'remedy.calls-here',
      values: {
        number: scenarios.length,
        what: scenarios.map((scenario) => scenario.id).join(', '),
      },
    },
  );
};

/** Plays a record again. Never throws, not even on what is no record at all. */
export const replayRecord = (scenario: Scenario, record: RunRecord): Replay =>
  orError(() => ({ call: replay(scenario, record) }));

/**
 * Plays a record again, strictly: the call that comes out has this very record.
 *
 * @throws RecordError for whatever is wrong with the record, and at the first act that was not possible
 */
export const replay = (scenario: Scenario, given: RunRecord): Call => {
  const { record, call } = begin(scenario, given);
  redo(scenario, call, record, record.acts.length);
  call.advanceTo(record.until);
  if (call.now < record.until)
    throw new RecordError(
      'until-after-end',
      { says: 'refused.over-before', values: { number: record.until, total: call.now } },
      { says: 'remedy.until', values: { total: call.now } },
    );
  const fault = record.afterCall && call.file(record.afterCall);
  if (fault) throw fault;
  return call;
};

/**
 * The call of a record as it stood at `at` (virtual ms), before anything that was done then: from here it can be
 * played on in another way.
 *
 * @throws RecordError as `replay` does
 */
export const replayUpTo = (scenario: Scenario, given: RunRecord, at: number): Call => {
  const { record, call } = begin(scenario, given);
  const later = record.acts.findIndex(([time]) => time >= at);
  redo(scenario, call, record, later < 0 ? record.acts.length : later);
  call.advanceTo(Math.min(at, record.until));
  return call;
};

const begin = (scenario: Scenario, given: RunRecord): { record: RunRecord; call: Call } => {
  const reading = checkRecord(given);
  if ('error' in reading) throw reading.error;
  const { record } = reading;
  scenarioOf(record, [scenario]);
  const { seed, mode, composure } = record;
  return {
    record,
    call: createCall(scenario, { seed, mode, composure, sitting: sittingIn(record) }),
  };
};

/** Does the first `count` acts of a record again. */
const redo = (scenario: Scenario, call: Call, { acts }: RunRecord, count: number): void => {
  for (const [n, recorded] of acts.slice(0, count).entries()) {
    call.advanceTo(recorded[0]);
    const refusal = call.act(actOf(recorded));
    if (refusal) throw notPossible(scenario, call, refusal, recorded, n);
  }
};

/** The act that a record holds. */
export const actOf = ([, act, reply]: RecordedAct): Act =>
  act === 'reply' ? { do: 'reply', id: reply ?? '' } : { do: act as Exclude<Act['do'], 'reply'> };

const notPossible = (
  scenario: Scenario,
  call: Call,
  refusal: Refusal,
  [at, act, reply]: RecordedAct,
  n: number,
): RecordError => {
  if (refusal === 'call-is-over')
    return new RecordError(
      'act-after-end',
      call.now < at
        ? { says: 'refused.call-over', values: { total: call.now } }
        : { says: 'refused.call-ending' },
      { says: 'remedy.take-out' },
      n,
      at,
    );
  if (refusal === 'no-such-reply' && !replyIds(scenario).has(reply ?? ''))
    return new RecordError(
      'unknown-reply',
      {
        says: 'refused.no-such-reply',
        values: { other: quoted(scenario.id), what: quoted(reply ?? '') },
      },
      { says: 'remedy.reply-of-call' },
      n,
      at,
    );
  const what = reply === undefined ? act : `${act} ${quoted(reply)}`;
  return new RecordError(
    'act-not-possible',
    { says: `refused.impossible-${refusal}`, values: { what } },
    { says: 'remedy.where-possible' },
    n,
    at,
  );
};

const replyIds = ({ beats, snaps }: Scenario): ReadonlySet<string> => {
  const replies = [...Object.values(beats).flatMap((beat) => beat.replies), ...snaps];
  return new Set(replies.map(({ id }) => id));
};
