import type { Scenario } from '../scenario/scenario.ts';
import type { Act } from './act.ts';
import type { Call } from './call.ts';
import { createCall } from './create-call.ts';
import { ENGINE, type RecordedAct, type RunRecord } from './record.ts';

/** Why a record was not played, and at which act (from 0), where it was one. */
export class RecordError extends Error {
  override readonly name = 'RecordError';
  constructor(
    readonly code: 'other-engine' | 'other-scenario' | 'act-out-of-order' | 'act-not-possible',
    message: string,
    readonly act?: number,
  ) {
    super(message);
  }
}

const actOf = ([, act, reply]: RecordedAct): Act =>
  act === 'reply' ? { do: 'reply', id: reply ?? '' } : { do: act as Exclude<Act['do'], 'reply'> };

/**
 * Plays a record again.
 *
 * @throws RecordError where it was made for another scenario or by another engine, or holds an act that
 * was not possible.
 */
export const replay = (scenario: Scenario, record: RunRecord): Call => {
  if (record.engine !== ENGINE)
    throw new RecordError(
      'other-engine',
      `made by engine ${record.engine}, this is engine ${ENGINE}`,
    );
  if (record.scenario.hash !== scenario.hash)
    throw new RecordError('other-scenario', `made on another version of ${record.scenario.id}`);
  const call = createCall(scenario, { seed: record.seed, mode: record.mode });
  for (const [n, recorded] of record.acts.entries()) {
    const at = recorded[0];
    if (!Number.isInteger(at) || at < call.now)
      throw new RecordError('act-out-of-order', `act ${n} is at ${at} ms, after ${call.now} ms`, n);
    call.advanceTo(at);
    const refusal = call.act(actOf(recorded));
    if (refusal)
      throw new RecordError(
        'act-not-possible',
        `act ${n} (${recorded[1]} at ${at} ms) was not possible: ${refusal}`,
        n,
      );
  }
  if (record.until > call.now) call.advanceTo(record.until);
  return call;
};
