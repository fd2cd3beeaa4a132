import { type Circumstances, holds } from '../../call/condition.ts';
import type { Condition, Scenario } from '../../scenario/index.ts';
import { type Arrival, keyOf } from './read-play.ts';

/** The moments that plays have come to, the shortest way to each. */
export interface Archive {
  add(arrivals: readonly Arrival[]): void;
  /** The moments of a kind at a beat, or at any beat, in which a condition can hold. */
  at(doing: Arrival['doing'], beat?: string, when?: Condition): readonly Arrival[];
}

/** An archive without a moment in it. */
export const createArchive = ({ caller }: Scenario): Archive => {
  const known = new Map<string, Arrival>();
  // how heard the caller feels, and whether they refuse, is not settled by the way there
  const can = (when: Condition | undefined, { stage, flags, been, said }: Arrival): boolean => {
    if (when === undefined) return true;
    const { heard: _, refused: __, stage: ___, ...settled } = when;
    const now: Circumstances = {
      stage,
      flags,
      been,
      said,
      refused: false,
      heard: 1,
      temperament: caller.temperament,
    };
    return holds(settled, now);
  };
  return {
    add: (arrivals) => {
      for (const arrival of arrivals) {
        const key = keyOf(arrival);
        const other = known.get(key);
        if (other === undefined || arrival.at < other.at) known.set(key, arrival);
      }
    },
    at: (doing, beat, when) =>
      [...known.values()].filter(
        (arrival) =>
          arrival.doing === doing &&
          (beat === undefined || arrival.beat === beat) &&
          can(when, arrival),
      ),
  };
};
