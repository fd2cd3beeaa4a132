import { type Call, createCall, draw, type RunRecord } from '../../call/index.ts';
import type { Scenario } from '../../scenario/index.ts';
import { playCall } from '../play.ts';
import { random } from '../players/chance.ts';
import { interrupter } from '../players/interrupter.ts';
import { listener } from '../players/listener.ts';
import { type Law, tryAll } from './law.ts';

/** Plays a record with the time between its acts cut as `cut` says: how far the nth step goes, in ms. */
export const replayInSteps = (
  scenario: Scenario,
  record: RunRecord,
  cut: (n: number) => number,
): Call => {
  const call = createCall(scenario, { seed: record.seed, mode: record.mode });
  let n = 0;
  const go = (to: number): void => {
    while (call.now < to) {
      const before = call.now;
      call.advanceTo(Math.min(to, before + cut(n)));
      n += 1;
      // a call that is over stands still
      if (call.now === before) return;
    }
  };
  for (const [at, act, reply] of record.acts) {
    go(at);
    call.act(act === 'reply' ? { do: 'reply', id: reply ?? '' } : ({ do: act } as never));
  }
  go(record.until);
  if (record.afterCall) call.file(record.afterCall);
  return call;
};

const told = (call: Call): string => JSON.stringify([call.log, call.curve, call.record()]);

/** Law 9. */
export const sameCall: Law = {
  number: 9,
  name: 'the same scenario, seed and acts give the same call, however the clock was cut',
  try: (scenario, seed) =>
    tryAll(
      scenario,
      seed,
      [listener(), interrupter(4), random()].flatMap((player) => {
        const call = playCall(scenario, player, seed);
        const record = call.record();
        const cuts = [() => 60_000, (n: number) => 1 + Math.floor(2000 * draw(seed, `cut/${n}`))];
        return cuts.map((cut, n) => [
          told(replayInSteps(scenario, record, cut)) === told(call),
          n === 0 ? 'another call in one step between acts' : 'another call in uneven steps',
        ]);
      }),
    ),
};
