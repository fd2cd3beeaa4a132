import { STAGES } from '../crisis/index.ts';
import type { Path, ScenarioContent } from '../scenario/index.ts';
import { createGround, type Ground } from './ground.ts';
import type { Moment } from './moment.ts';
import type { Notes } from './roads.ts';
import { createStep } from './step.ts';

/** All that a call of a scenario can come to, whoever plays it and however they do. */
export interface Course {
  readonly ground: Ground;
  /** the moments in which the floor is open, in the order in which they were found */
  readonly open: readonly Moment[];
  /** the same by the beats at which the floor opens; a beat that no call comes to is not there */
  readonly beats: ReadonlyMap<string, readonly Moment[]>;
  /** whether there were more ways than can be followed, so that nothing can be said of what is not there */
  readonly cut: boolean;
  /** what is said, taken and come to on some way */
  readonly notes: Notes;
  /** The beats on a way to a moment, the opening first. */
  wayTo(moment: Moment): readonly string[];
  /** The moments from which no way leads to an ending, other than that somebody gives up. */
  stuck(): readonly Stuck[];
}

/** A moment from which a call does not come to an end. */
export interface Stuck {
  readonly moment: Moment;
  /** the beats that can come right after it */
  readonly next: readonly string[];
  /** the parts of the file by which a call that could still end comes here */
  readonly entries: readonly { readonly by: Path; readonly from: Moment }[];
}

/** A moment in the course of calls. What is told there can turn out to be less when another way to it is found. */
interface Node {
  moment: Moment;
  from: Node | undefined;
  next: readonly Link[];
  ended: boolean;
  waiting: boolean;
}

interface Link {
  readonly node: Node;
  readonly by: Path;
}

/** So many sets of marks are told apart at one place; where there are more, they are looked at as one. */
const MOST_APART = 32;

/** A long call has some two thousand moments; more than this nobody writes. */
const MOST_MOMENTS = 15_000;

/** Goes every way that there is, until nothing new comes. */
export const courseOf = (content: ScenarioContent): Course => {
  const ground = createGround(content);
  const notes: Notes = {
    seen: new Set(),
    opened: new Set(),
    taken: new Set(),
    refused: new Set(),
    endings: new Set(),
  };
  const places = new Map<number, Map<string | number, Node>>();
  const placeOf = createPlaces(content);
  const queue: Node[] = [];
  const visit = (moment: Moment, from: Node | undefined): Node => {
    const place = placeOf(moment);
    let apart = places.get(place);
    if (apart === undefined) {
      apart = new Map();
      places.set(place, apart);
    }
    const marks = apart.has(TOGETHER) ? TOGETHER : marksOf(moment);
    let node = apart.get(marks);
    if (node === undefined && apart.size >= MOST_APART) {
      node = together([...apart.values()], moment, from);
      apart.set(TOGETHER, node);
      queue.push(node);
      return node;
    }
    if (node === undefined) {
      node = { moment, from, next: [], ended: false, waiting: true };
      apart.set(marks, node);
      queue.push(node);
      return node;
    }
    const joined = join(node.moment, moment);
    if (joined === undefined) return node;
    node.moment = joined;
    if (from !== node) node.from = from;
    if (!node.waiting) queue.push(node);
    node.waiting = true;
    return node;
  };
  const step = createStep(ground, notes);
  visit(firstMoment(ground), undefined);
  for (let n = 0; n < Math.min(queue.length, MOST_MOMENTS); n += 1) {
    const node = queue[n] as Node;
    node.waiting = false;
    const { ways, ended } = step(node.moment);
    node.next = ways.map(({ moment, by }) => ({ node: visit(moment, node), by }));
    node.ended = ended;
  }
  const nodes = [...places.values()].flatMap((apart) => [...apart.values()]);
  return createCourse(ground, nodes, notes, queue.length > MOST_MOMENTS);
};

const TOGETHER = 'together';

const marksOf = ({ surely, maybe }: Moment): string | number =>
  surely === maybe ? surely : `${surely}/${maybe}`;

/** Gives a number to each place at which marks are told apart: a floor, a beat, a stage, so much told and done. */
const createPlaces = ({ beats, vent }: ScenarioContent): ((moment: Moment) => number) => {
  const numbers = new Map(Object.keys(beats).map((name, n) => [name, n]));
  const [stages, stories, steps] = [STAGES.length, vent.length + 1, MOST_STEPS + 1];
  return (moment) =>
    ((((numbers.get(moment.beat) ?? -1) * stages + STAGES.indexOf(moment.stage)) * stories +
      moment.story) *
      steps +
      moment.steps) *
      2 +
    (moment.floor === 'open' ? 1 : 0);
};

/** No entry of the knowledge base has more; see its schema. */
const MOST_STEPS = 12;

const firstMoment = ({ content, marks }: Ground): Moment => {
  const been = marks.of('been', 'stimulation');
  return {
    floor: 'caller',
    beat: content.opening,
    stage: 'stimulation',
    story: 0,
    steps: 0,
    surely: been,
    maybe: been,
    told: 0n,
    coming: 0n,
  };
};

/** What is so on the ways to either; undefined where that is nothing new. */
const join = (a: Moment, b: Moment): Moment | undefined => {
  const [surely, maybe] = [a.surely & b.surely, a.maybe | b.maybe];
  const [told, coming] = [a.told & b.told, a.coming & b.coming];
  return surely === a.surely && maybe === a.maybe && told === a.told && coming === a.coming
    ? undefined
    : { ...a, surely, maybe, told, coming };
};

const together = (nodes: readonly Node[], moment: Moment, from: Node | undefined): Node => ({
  moment: nodes.reduce((sum, node) => join(sum, node.moment) ?? sum, moment),
  from,
  next: [],
  ended: false,
  waiting: true,
});

const createCourse = (
  ground: Ground,
  nodes: readonly Node[],
  notes: Notes,
  cut: boolean,
): Course => {
  const nodeOf = new Map(nodes.map((node) => [node.moment, node]));
  const open = nodes.map(({ moment }) => moment).filter(({ floor }) => floor === 'open');
  let stuck: readonly Stuck[] | undefined;
  return {
    ground,
    open,
    beats: byBeat(open),
    cut,
    notes,
    wayTo: (moment) => wayTo(nodeOf.get(moment)),
    stuck: () => {
      stuck ??= stuckIn(nodes);
      return stuck;
    },
  };
};

const byBeat = (open: readonly Moment[]): ReadonlyMap<string, readonly Moment[]> => {
  const beats = new Map<string, Moment[]>();
  for (const moment of open) {
    const there = beats.get(moment.beat);
    if (there) there.push(moment);
    else beats.set(moment.beat, [moment]);
  }
  return beats;
};

const LONGEST_WAY = 400;

const wayTo = (node: Node | undefined): readonly string[] => {
  const beats: string[] = [];
  let at = node;
  for (let n = 0; at && n < LONGEST_WAY; n += 1) {
    if (beats[0] !== at.moment.beat) beats.unshift(at.moment.beat);
    at = at.from;
  }
  return beats;
};

/** The nodes from which a way leads out of the call. */
const endingNodes = (nodes: readonly Node[]): ReadonlySet<Node> => {
  const before = new Map<Node, Node[]>();
  for (const node of nodes)
    for (const { node: next } of node.next) {
      const earlier = before.get(next);
      if (earlier) earlier.push(node);
      else before.set(next, [node]);
    }
  const found = new Set(nodes.filter(({ ended }) => ended));
  const queue = [...found];
  for (const node of queue)
    for (const earlier of before.get(node) ?? [])
      if (!found.has(earlier)) {
        found.add(earlier);
        queue.push(earlier);
      }
  return found;
};

const stuckIn = (nodes: readonly Node[]): readonly Stuck[] => {
  const ending = endingNodes(nodes);
  const entries = new Map<Node, { by: Path; from: Moment }[]>();
  for (const { moment: from, next } of [...ending])
    for (const { node, by } of next)
      if (!ending.has(node)) entries.set(node, [...(entries.get(node) ?? []), { by, from }]);
  return nodes
    .filter((node) => !ending.has(node))
    .map((node) => ({
      moment: node.moment,
      next: [...new Set(node.next.map((link) => link.node.moment.beat))],
      entries: entries.get(node) ?? [],
    }));
};
