import { describe, expect, it } from 'vitest';
import { playCall, playerNamed } from '../../src/explore/index.ts';
import { boardReport } from '../board-report.ts';

const scenario = boardReport();
const general = scenario.reactions.interrupted.map(({ id }) => id);

const retortsTo = (name: string, seed: number): string[] => {
  const player = playerNamed(name);
  if (!player) throw new Error(`there is no player ${name}`);
  return playCall(scenario, player, seed).log.flatMap((cue) =>
    cue.cue === 'caller-starts' && cue.kind === 'complaint' && general.includes(cue.line)
      ? [cue.line]
      : [],
  );
};

describe('what a caller says who is interrupted again and again', () => {
  it.each([1, 2, 3])('should come in turn, and never the same twice in a row (seed %i)', (seed) => {
    const retorts = retortsTo('gap-jumper', seed);
    expect(retorts.length).toBeGreaterThan(10 * general.length);
    expect(new Set(retorts)).toEqual(new Set(general));
    expect(retorts.filter((line, n) => line === retorts[n - 1])).toEqual([]);
  });

  it('should come in an order of the seed’s', () => {
    const orders = new Set([1, 2, 3, 4, 5].map((seed) => retortsTo('gap-jumper', seed).join(' ')));
    expect(orders.size).toBeGreaterThan(1);
  });
});
