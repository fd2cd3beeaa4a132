import { playCall, playerNamed } from '../../src/explore/index.ts';
import type { Scenario } from '../../src/scenario/index.ts';
import { alternativesAt, decisionAt, otherWay } from '../../src/store/other-ways.ts';
import { resultOf } from '../../src/store/run-result.ts';

/** What the debrief answers a "what if" with, in ms: each answer to each decision of a call, of all calls, as the page asks for it. */
export const whatIfs = (scenarios: readonly Scenario[]) => {
  const hands = playerNamed('fixer');
  if (!hands) throw new Error('there is no player fixer');
  const took: number[] = [];
  for (const scenario of scenarios) {
    const run = resultOf(scenario, playCall(scenario, hands, 1, 'practice'));
    for (const decision of run.log.flatMap(({ at }) => decisionAt(run, at) ?? [])) {
      const { from, others } = alternativesAt(run, decision);
      for (const { instead } of others) {
        const began = performance.now();
        otherWay(run, decision, from, instead);
        took.push(performance.now() - began);
      }
    }
  }
  took.sort((one, other) => one - other);
  const at = (share: number): number =>
    Number((took[Math.ceil(took.length * share) - 1] ?? Number.NaN).toFixed(1));
  return { answers: took.length, p50Ms: at(0.5), p99Ms: at(0.99), mostMs: at(1) };
};
