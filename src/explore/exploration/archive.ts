import { holds } from '../../call/condition.ts';
import type { Condition, Scenario } from '../../scenario/index.ts';
import { type Arrival, keyOf } from './read-play.ts';

/** So many ways to moments of one kind are kept, each with another seed. */
const KEPT = 3;

/** The moments that plays have come to, the shortest ways to each. */
export interface Archive {
  add(arrivals: readonly Arrival[]): void;
  /** The moments of a kind at a beat, or at any beat, in which a condition can hold. */
  at(doing: Arrival['doing'], beat?: string, when?: Condition): readonly Arrival[];
}

/** An archive without a moment in it. */
export const createArchive = ({ caller }: Scenario): Archive => {
  const known = new Map<string, readonly Arrival[]>();
  // every attempt asks for the same few lists, and most plays bring nothing new
  const lists = new Map<string, readonly Arrival[]>();
  const listed = (doing: Arrival['doing'], beat: string | undefined): readonly Arrival[] => {
    const name = `${doing} ${beat}`;
    let list = lists.get(name);
    if (list === undefined) {
      list = [...known.values()]
        .flat()
        .filter((one) => one.doing === doing && (beat === undefined || one.beat === beat));
      lists.set(name, list);
    }
    return list;
  };
  // how heard the caller feels, and whether they refuse, is not settled by the way there
  const can = (when: Condition, { stage, flags, been, said }: Arrival): boolean => {
    const { heard: _, refused: __, stage: ___, ...settled } = when;
    const { temperament } = caller;
    return holds(settled, { stage, flags, been, said, refused: false, heard: 1, temperament });
  };
  return {
    add: (arrivals) => {
      for (const arrival of arrivals) {
        const key = keyOf(arrival);
        const others = known.get(key) ?? [];
        const twin = others.find(({ seed }) => seed === arrival.seed);
        if (twin && twin.at <= arrival.at) continue;
        const all = [...others.filter((other) => other !== twin), arrival];
        all.sort((a, b) => a.at - b.at || a.seed - b.seed);
        if (all[KEPT] === arrival) continue;
        known.set(key, all.slice(0, KEPT));
        lists.clear();
      }
    },
    at: (doing, beat, when) => {
      const list = listed(doing, beat);
      return when === undefined ? list : list.filter((arrival) => can(when, arrival));
    },
  };
};
