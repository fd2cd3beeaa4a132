import { everyCondition, type ScenarioContent } from '../scenario/index.ts';
import { createMarks, type Marks, type Moment, type Verdict, verdictOf } from './moment.ts';

/** A scenario, prepared for looking at each moment that a call can come to. */
export interface Ground {
  readonly content: ScenarioContent;
  readonly marks: Marks;
  /** steps of the fix, in order */
  readonly steps: readonly string[];
  /** Facts as a set of bits; names that are no facts are left out. */
  factsOf(names: readonly string[]): bigint;
  verdict(
    when: Parameters<typeof verdictOf>[0],
    moment: Pick<Moment, 'stage' | 'surely' | 'maybe'>,
    refused?: boolean,
  ): Verdict;
}

/** Prepares a scenario. */
export const createGround = (content: ScenarioContent): Ground => {
  const marks = createMarks(everyCondition(content).map(({ part }) => part));
  const facts = new Map(Object.keys(content.facts).map((name, n) => [name, 1n << BigInt(n)]));
  // asked for each line at each moment
  const sets = new WeakMap<readonly string[], bigint>();
  const factsOf = (names: readonly string[]): bigint => {
    let set = sets.get(names);
    if (set === undefined) {
      set = names.reduce((sum, name) => sum | (facts.get(name) ?? 0n), 0n);
      sets.set(names, set);
    }
    return set;
  };
  const facing = { marks, temperament: content.caller.temperament };
  return {
    content,
    marks,
    steps: content.knowledge.find(({ id }) => id === content.fix)?.steps.map(({ id }) => id) ?? [],
    factsOf,
    verdict: (when, moment, refused = false) => verdictOf(when, moment, facing, refused),
  };
};
