import { STAGES, type Stage } from '../crisis/index.ts';
import {
  type Condition,
  type Edge,
  edgesOf,
  type Outcome,
  type Scenario,
} from '../scenario/index.ts';

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
  /** what leads along it, by the condition under which it does: replies, a silence; the condition is empty where there is none */
  readonly causes: ReadonlyMap<string, readonly string[]>;
  /** goes back to a band above, as a relapse does */
  readonly back: boolean;
}

export interface MapGraph {
  readonly nodes: readonly MapNode[];
  readonly links: readonly MapLink[];
}

const START = 'start';

/** The call as nodes and links; links with the same ends are one. */
export const mapGraph = (scenario: Scenario): MapGraph => {
  const edges = edgesOf(scenario);
  const bandOf = (target: string): Band => scenario.beats[target]?.stage[0] ?? 'endings';
  const turns = Object.keys(scenario.landing) as Stage[];
  const nodes: MapNode[] = [
    {
      id: START,
      kind: 'start',
      band: bandOf(scenario.opening),
      name: 'The phone rings',
      stages: [],
      notes: [],
    },
    ...turns.map(
      (stage): MapNode => ({
        id: turnId(stage),
        kind: 'turn',
        band: stage,
        name: `turns to ${stage}`,
        stages: [],
        notes: [],
      }),
    ),
    ...Object.entries(scenario.beats).map(
      ([name, { stage }]): MapNode => ({
        id: name,
        kind: 'beat',
        band: bandOf(name),
        name,
        stages: stage,
        notes: notesOf(edges.filter((edge) => edge.from === name && edge.to === undefined)),
      }),
    ),
    ...Object.entries(scenario.endings).map(
      ([name, { outcome }]): MapNode => ({
        id: name,
        kind: 'ending',
        band: 'endings',
        name,
        stages: [],
        notes: [OUTCOME_WORDS[outcome]],
      }),
    ),
  ];
  const bands = new Map(nodes.map(({ id, band }) => [id, BANDS.indexOf(band)]));
  const links = new Map<string, MapLink>();
  const link = (from: string, to: string, what: string, only = ''): void => {
    const id = `${from} → ${to}`;
    const causes = new Map(links.get(id)?.causes);
    causes.set(only, [...(causes.get(only) ?? []), what]);
    const back = (bands.get(to) ?? 0) < (bands.get(from) ?? 0);
    links.set(id, { id, from, to, causes, back });
  };
  link(START, scenario.opening, 'answer');
  for (const edge of edges) {
    const from = edge.from ?? (edge.stage === undefined ? START : turnId(edge.stage));
    // a way back into its own beat is as good as staying
    if (edge.to !== undefined && edge.to !== from)
      link(from, edge.to, causeOf(edge), conditionText(edge.when));
  }
  return { nodes, links: [...links.values()] };
};

const turnId = (stage: Stage): string => `turn ${stage}`;

const OUTCOME_WORDS: Readonly<Record<Outcome, string>> = {
  resolved: 'resolved',
  agreed: 'next step agreed',
  'hung-up': 'the caller rings off',
  'handed-over': 'the lead takes over',
  'cut-off': 'the trainee puts the phone down',
  unanswered: 'nobody answers',
};

/** The replies and edges of a beat after which the call stays where it is. */
const notesOf = (edges: readonly Edge[]): string[] => {
  const replies = edges.flatMap(({ kind, reply }) =>
    kind === 'reply' && reply !== undefined ? [reply] : [],
  );
  return replies.length > 0 ? [`stays: ${replies.join(', ')}`] : [];
};

const causeOf = ({ id, kind, reply = '', line, when }: Edge): string => {
  if (kind === 'reply' || kind === 'refused') return reply;
  if (kind === 'opens') return `after ${line}`;
  if (kind !== 'landing') return kind;
  // the last of a list of roads is for what the others leave
  return when === undefined ? (/\/\d+$/.test(id) ? 'else' : 'always') : '';
};

/** What leads along a way, in lines: “if listened: out-name, silence”. */
export const causesText = ({ causes }: MapLink): string[] => {
  const conditions = new Map<string, string[]>();
  for (const [only, whats] of causes) {
    const what = whats.filter((one) => one !== '').join(', ');
    conditions.set(what, [...(conditions.get(what) ?? []), ...(only === '' ? [] : [only])]);
  }
  return [...conditions].map(([what, only]) => {
    const when = only.length === 0 ? '' : `if ${only.join(' or ')}`;
    return when === '' || what === '' ? `${when}${what}` : `${when}: ${what}`;
  });
};

/** A condition in a few words; empty where there is none. */
const conditionText = (when: Condition | undefined): string => {
  if (when === undefined) return '';
  const { stage, flags, unless, been, said, refused, heard, temperament } = when;
  return [
    ...(refused === undefined ? [] : [refused ? 'refused' : 'taken']),
    ...(stage === undefined ? [] : [`in ${stage.join(' or ')}`]),
    ...(flags ?? []),
    ...(unless ?? []).map((flag) => `not ${flag}`),
    ...(been ?? []).map((one) => `been in ${one}`),
    ...(said ?? []).map((one) => `said ${one}`),
    ...(heard === undefined ? [] : [`heard ${heard} %`]),
    ...(temperament === undefined ? [] : [temperament.join(' or ')]),
  ].join(', ');
};
