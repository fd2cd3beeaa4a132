import type { Stage } from '../crisis/stage.ts';
import type { Temperament } from '../crisis/temperament.ts';
import type { Condition, Line, Route } from '../scenario/schema.ts';

/** What a condition of a scenario can ask about. */
export interface Circumstances {
  readonly stage: Stage;
  readonly flags: ReadonlySet<string>;
  readonly been: readonly Stage[];
  readonly said: ReadonlySet<string>;
  /** the caller was not ready for the reply just given */
  readonly refused: boolean;
  /** 0 to 1 */
  readonly heard: number;
  readonly temperament: Temperament;
}

/** Whether every part of the condition holds; no condition always does. */
export const holds = (when: Condition | undefined, now: Circumstances): boolean =>
  when === undefined ||
  ((when.stage === undefined || when.stage.includes(now.stage)) &&
    (when.flags ?? []).every((flag) => now.flags.has(flag)) &&
    !(when.unless ?? []).some((flag) => now.flags.has(flag)) &&
    (when.been ?? []).every((stage) => now.been.includes(stage)) &&
    (when.said ?? []).every((reply) => now.said.has(reply)) &&
    (when.refused === undefined || when.refused === now.refused) &&
    (when.heard === undefined || now.heard * 100 >= when.heard) &&
    (when.temperament === undefined || when.temperament.includes(now.temperament)));

/** Where a route leads. */
export interface Destination {
  /** a beat or an ending */
  readonly go: string;
  /** its place in a list of roads; undefined for a road that stands alone */
  readonly entry: number | undefined;
}

/** Where a route leads; undefined when none of its conditions holds. */
export const destination = (
  route: Route | undefined,
  now: Circumstances,
): Destination | undefined => {
  if (route === undefined) return undefined;
  if (typeof route === 'string') return { go: route, entry: undefined };
  const entry = route.findIndex(({ when }) => holds(when, now));
  const road = route[entry];
  return road && { go: road.go, entry };
};

/** The lines that are said under these circumstances. */
export const linesFor = (lines: readonly Line[] | undefined, now: Circumstances): Line[] =>
  (lines ?? []).filter(({ when }) => holds(when, now));
