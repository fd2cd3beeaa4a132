import { createHash } from 'node:crypto';
import { ENGINE } from '../../../src/call/index.ts';
import type { HandedIn, Played } from '../../../src/server/db/runs.ts';
import type { KeptCall } from '../../../src/server/db/scenarios.ts';

/** A call as it is kept; the store never reads its text. */
export const keptCall = (id: string): KeptCall => ({
  hash: createHash('sha256').update(id).digest('hex'),
  id,
  title: `The call of ${id}`,
  caller: 'Ines',
  text: `id: ${id}`,
});

/** What came of a call, as if it had been played; `n` tells one from another. */
export const handedIn = (n: number, given: Partial<Played> = {}): HandedIn => {
  const record = JSON.stringify({ n });
  return {
    record,
    recordHash: createHash('sha256').update(record).digest('base64url'),
    timing: 'spoken',
    played: {
      callId: 'vpn',
      engine: ENGINE,
      untilMs: 1000,
      callMs: 300_000 + n,
      possibleMs: 250_000,
      total: 40 + (n % 60),
      ending: 'fixed',
      outcome: 'resolved',
      criticalFails: n % 7 === 0 ? 1 : 0,
      dimensions: [1, 2, 3, 4, 5, 6, 7, 8].map((of) => [of * (n % 10), of * 10] as const),
      points: [
        ['opening', n % 2 ? 'ask' : 'fix', 1, n % 2],
        ['later', '(cut in)', 1 + (n % 2), 0],
      ],
      flags: [],
      twin: null,
      ...given,
    },
  };
};
