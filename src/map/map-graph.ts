import { STAGES, type Stage } from '../crisis/index.ts';
import { edgesOf, type Scenario } from '../scenario/index.ts';
import { type MapWords, mapSpeech } from './map-words.ts';

/** A band of the map: one of the stages, or the endings below them all. */
export type Band = Stage | 'endings';

export const BANDS: readonly Band[] = [...STAGES, 'endings'];

/**
 * Something that stands on the map.
 * - `start`: the phone rings, and what the story opens by itself
 * - `beat`
 * - `turn`: the caller turns to a stage that the beat on the desk is not made for
 * - `ending`
 */
export interface MapNode {
  readonly id: string;
  readonly kind: 'start' | 'beat' | 'turn' | 'ending';
  readonly band: Band;
  readonly name: string;
  /** the stages that a beat is made for */
  readonly stages: readonly Stage[];
  /** what else is to be said of it, a line each */
  readonly notes: readonly string[];
}

/** A way from one to another, and all that leads along it. */
export interface MapLink {
  readonly id: string;
  readonly from: string;
  readonly to: string;
  /** from where to where, as the map names them */
  readonly name: string;
  /** what leads along it, in lines: “if listened: out-name, silence” */
  readonly says: readonly string[];
  /** goes back to a band above, as a relapse does */
  readonly back: boolean;
}

export interface MapGraph {
  readonly nodes: readonly MapNode[];
  readonly links: readonly MapLink[];
}

const START = 'start';

/** The call as nodes and links; links with the same ends are one. */
export const mapGraph = (scenario: Scenario, words: MapWords): MapGraph => {
  const { inWords } = words;
  const speech = mapSpeech(words);
  const edges = edgesOf(scenario);
  const bandOf = (target: string): Band => scenario.beats[target]?.stage[0] ?? 'endings';
  const turns = Object.keys(scenario.landing) as Stage[];
  /** the replies of a beat after which the call stays where it is */
  const stayingIn = (beat: string): string[] =>
    edges.flatMap(({ from, to, kind, reply }) =>
      from === beat && to === undefined && kind === 'reply' && reply !== undefined ? [reply] : [],
    );
  const nodes: MapNode[] = [
    {
      id: START,
      kind: 'start',
      band: bandOf(scenario.opening),
      name: inWords({ says: 'map.start' }),
      stages: [],
      notes: [],
    },
    ...turns.map(
      (stage): MapNode => ({
        id: turnId(stage),
        kind: 'turn',
        band: stage,
        name: inWords({ says: 'map.turn', values: { stage: speech.stage(stage) } }),
        stages: [],
        notes: [],
      }),
    ),
    ...Object.entries(scenario.beats).map(
      ([name, { stage }]): MapNode => ({
        id: name,
        kind: 'beat',
        band: bandOf(name),
        name: speech.beat(name),
        stages: stage,
        notes: speech.staying(stayingIn(name)),
      }),
    ),
    ...Object.entries(scenario.endings).map(([id, ending]): MapNode => {
      const [name, note] = speech.ending(id, ending);
      return { id, kind: 'ending', band: 'endings', name, stages: [], notes: [note] };
    }),
  ];
  const bands = new Map(nodes.map(({ id, band }) => [id, BANDS.indexOf(band)]));
  const names = new Map(nodes.map(({ id, name }) => [id, name]));
  const links = new Map<string, { from: string; to: string; causes: Map<string, string[]> }>();
  const link = (from: string, to: string, what: string, only = ''): void => {
    const id = `${from} → ${to}`;
    const { causes } = links.get(id) ?? { causes: new Map<string, string[]>() };
    causes.set(only, [...(causes.get(only) ?? []), what]);
    links.set(id, { from, to, causes });
  };
  link(START, scenario.opening, inWords({ says: 'map.edge', values: { which: 'answer' } }));
  for (const edge of edges) {
    const from = edge.from ?? (edge.stage === undefined ? START : turnId(edge.stage));
    // a way back into its own beat is as good as staying
    if (edge.to !== undefined && edge.to !== from)
      link(from, edge.to, speech.cause(edge), speech.condition(edge.when));
  }
  return {
    nodes,
    links: [...links].map(([id, { from, to, causes }]) => ({
      id,
      from,
      to,
      name: `${names.get(from)} → ${names.get(to)}`,
      says: speech.causes(causes),
      back: (bands.get(to) ?? 0) < (bands.get(from) ?? 0),
    })),
  };
};

const turnId = (stage: Stage): string => `turn ${stage}`;
