import {
  type Beat,
  everyLine,
  everyReply,
  everyRoute,
  type Line,
  type Path,
  type Placed,
  type Reply,
  type Route,
  type Scenario,
} from '../scenario/index.ts';
import { type Course, courseOf } from './course.ts';
import { type Sorted, sortReplies } from './worth.ts';

/** A reply, its place, and the beat that offers it. */
export interface PlacedReply extends Placed<Reply> {
  readonly beat: Beat;
  readonly beatName: string;
}

/** A beat, its place, and its replies sorted. */
export interface PlacedBeat extends Placed<Beat> {
  readonly name: string;
  readonly sorted: Sorted;
}

/** A call that the rules look at. What is costly is worked out when the first rule asks for it. */
export interface Subject {
  readonly scenario: Scenario;
  readonly lines: readonly Placed<Line>[];
  readonly beats: readonly PlacedBeat[];
  readonly replies: readonly PlacedReply[];
  readonly routes: readonly Placed<Route>[];
  readonly course: Course;
  /** Whether something is written in the file at exactly this place. */
  writes(path: Path): boolean;
}

/** A call to look at. */
export const createSubject = (scenario: Scenario, writes: (path: Path) => boolean): Subject => {
  const lines = lazy(() => everyLine(scenario));
  const beats = lazy(() =>
    Object.entries(scenario.beats).map(([name, part]) => ({
      name,
      part,
      path: ['beats', name],
      sorted: sortReplies(part),
    })),
  );
  const replies = lazy(() =>
    everyReply(scenario).map((placed) => {
      const beatName = String(placed.path[1]);
      return { ...placed, beatName, beat: scenario.beats[beatName] as Beat };
    }),
  );
  const routes = lazy(() => everyRoute(scenario));
  const course = lazy(() => courseOf(scenario));
  return {
    scenario,
    get lines() {
      return lines();
    },
    get beats() {
      return beats();
    },
    get replies() {
      return replies();
    },
    get routes() {
      return routes();
    },
    get course() {
      return course();
    },
    writes,
  };
};

const lazy = <T>(make: () => T): (() => T) => {
  let made: { readonly value: T } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
};
