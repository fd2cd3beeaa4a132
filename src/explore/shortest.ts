import type { Scenario } from '../scenario/index.ts';
import { playCall } from './play.ts';
import { listener } from './players/listener.ts';

/** How long the reference player needs for this very call, from answer to end, in ms. */
export const shortestCallMs = (scenario: Scenario, seed: number): number => {
  const view = playCall(scenario, listener(), seed).view();
  return (view.ended?.at ?? view.now) - (view.answeredAt ?? 0);
};
