import ELK, { type ElkExtendedEdge, type ElkNode } from 'elkjs/lib/elk.bundled.js';
import { BANDS, type Band, type MapGraph, type MapLink, type MapNode } from './map-graph.ts';
import { textWidth } from './text-width.ts';

/** A rectangle on the map, in px; its corner is the upper left one. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export interface Point {
  readonly x: number;
  readonly y: number;
}

/** A map with a place for everything on it. */
export interface LaidOut {
  readonly width: number;
  readonly height: number;
  readonly bands: readonly (Box & { readonly band: Band })[];
  readonly nodes: readonly (Box & { readonly node: MapNode; readonly notes: readonly string[] })[];
  readonly links: readonly {
    readonly link: MapLink;
    readonly points: readonly Point[];
    readonly label: Box;
    readonly lines: readonly string[];
  }[];
}

/** Sizes of type, and what a line of it takes, in px. */
export const TYPE = { name: 14, note: 12, cause: 12, line: 16 } as const;
/** Space within a node, in px. */
export const PADDING = { x: 12, y: 9 } as const;
/** The room around everything, what is added between two bands, and the column at the left in which their names stand, in px. */
const MARGIN = 24;
const BETWEEN_BANDS = 18;
const NAMES = 132;
/** Texts are broken between words, into lines of up to so many letters; what is quoted stays on one. */
const NOTE_LINE = /(?=[^ ])(?:.{1,34}(?= |$)|[^ ]+)/g;
const CAUSE_LINE = /(?=[^ ])(?:.{1,30}(?= |$)|[^ ]+)/g;
const OPTIONS = {
  'elk.algorithm': 'layered',
  'elk.direction': 'DOWN',
  // all of the call is one picture, also what nothing leads to
  'elk.separateConnectedComponents': 'false',
  'elk.partitioning.activate': 'true',
  'elk.edgeRouting': 'ORTHOGONAL',
  'elk.layered.spacing.nodeNodeBetweenLayers': '28',
  'elk.layered.spacing.edgeNodeBetweenLayers': '14',
  'elk.layered.spacing.edgeEdgeBetweenLayers': '10',
  'elk.spacing.nodeNode': '28',
  'elk.spacing.edgeNode': '16',
  'elk.spacing.edgeEdge': '12',
  'elk.spacing.edgeLabel': '4',
  'elk.spacing.labelNode': '6',
  'elk.layered.nodePlacement.strategy': 'BRANDES_KOEPF',
  'elk.layered.considerModelOrder.strategy': 'NODES_AND_EDGES',
  'elk.edgeLabels.placement': 'CENTER',
  'elk.layered.edgeLabels.centerLabelPlacementStrategy': 'MEDIAN_LAYER',
};

/** Finds a place for everything on the map: a band for each stage, one below the other, and no label over another. */
export const layOut = async (graph: MapGraph): Promise<LaidOut> => {
  const lines = new Map(graph.links.map(({ id, says }) => [id, broken(says, CAUSE_LINE)]));
  const notes = new Map(graph.nodes.map((node) => [node.id, broken(node.notes, NOTE_LINE)]));
  const drawn: ElkNode = await new ELK().layout({
    id: 'map',
    layoutOptions: OPTIONS,
    children: graph.nodes.map((node) => ({
      id: node.id,
      ...sizeOf(node, notes.get(node.id) ?? []),
      layoutOptions: { 'elk.partitioning.partition': String(BANDS.indexOf(node.band)) },
    })),
    edges: graph.links.map(
      ({ id, from, to }): ElkExtendedEdge => ({
        id,
        sources: [from],
        targets: [to],
        labels: [
          {
            text: id,
            ...labelSize(lines.get(id) ?? []),
            layoutOptions: { 'elk.edgeLabels.inline': 'true' },
          },
        ],
      }),
    ),
  });
  return placed(graph, drawn, lines, notes);
};

const broken = (texts: readonly string[], line: RegExp): string[] =>
  texts.flatMap((text) => text.match(line) ?? []);

const widest = (texts: readonly string[], size: number): number =>
  Math.max(0, ...texts.map((text) => textWidth(text, size)));

/** How wide a name is with the space behind it, in px; names are bold. */
export const nameWidth = (name: string): number => Math.ceil(textWidth(name, TYPE.name) * 1.1) + 6;

/** What the marks of the stages take beside a name, in px. */
export const STAGE_MARK = 18;

const sizeOf = ({ name, stages }: MapNode, notes: readonly string[]) => ({
  width:
    2 * PADDING.x +
    Math.max(nameWidth(name) + stages.length * STAGE_MARK, widest(notes, TYPE.note)),
  height: 2 * PADDING.y + TYPE.line + notes.length * TYPE.line,
});

const labelSize = (lines: readonly string[]) => ({
  width: widest(lines, TYPE.cause) + 8,
  height: lines.length * TYPE.line + 2,
});

const placed = (
  graph: MapGraph,
  drawn: ElkNode,
  lines: ReadonlyMap<string, readonly string[]>,
  notes: ReadonlyMap<string, readonly string[]>,
): LaidOut => {
  const boxes = new Map((drawn.children ?? []).map((child) => [child.id, boxOf(child)]));
  const edges = new Map((drawn.edges ?? []).map((edge) => [edge.id, edge]));
  const spans = BANDS.flatMap((band) => {
    const inside = graph.nodes.flatMap((node) => {
      const box = boxes.get(node.id);
      return node.band === band && box ? [box] : [];
    });
    if (inside.length === 0) return [];
    const top = Math.min(...inside.map(({ y }) => y));
    const bottom = Math.max(...inside.map(({ y, height }) => y + height));
    return [{ band, top, bottom }];
  });
  // each band begins half way between the lowest node above and its own highest, and is moved down by the heads above it
  const starts = spans.map(({ top }, n) => ((spans[n - 1]?.bottom ?? top - 28) + top) / 2);
  const down = (y: number): number =>
    y + MARGIN + BETWEEN_BANDS * starts.filter((start) => y >= start).length;
  const width = (drawn.width ?? 0) + 2 * MARGIN + NAMES;
  const height = down((drawn.height ?? 0) + 14) + MARGIN;
  const moved = (box: Box): Box => ({ ...box, x: box.x + MARGIN + NAMES, y: down(box.y) });
  return {
    width,
    height,
    bands: spans.map(({ band }, n) => {
      const y = down(starts[n] ?? 0) - BETWEEN_BANDS / 2;
      const next = starts[n + 1];
      const end = next === undefined ? height - MARGIN : down(next) - BETWEEN_BANDS / 2;
      return { band, x: MARGIN / 2, y, width: width - MARGIN, height: end - y };
    }),
    nodes: graph.nodes.flatMap((node) => {
      const box = boxes.get(node.id);
      return box ? [{ node, ...moved(box), notes: notes.get(node.id) ?? [] }] : [];
    }),
    links: graph.links.flatMap((link) => {
      const [section] = edges.get(link.id)?.sections ?? [];
      const [label] = edges.get(link.id)?.labels ?? [];
      if (!section || !label) return [];
      const { startPoint, bendPoints = [], endPoint } = section;
      const points = [startPoint, ...bendPoints, endPoint].map(({ x, y }) => ({
        x: x + MARGIN + NAMES,
        y: down(y),
      }));
      return [{ link, points, label: moved(boxOf(label)), lines: lines.get(link.id) ?? [] }];
    }),
  };
};

const boxOf = ({ x = 0, y = 0, width = 0, height = 0 }: Partial<Box>): Box => ({
  x,
  y,
  width,
  height,
});
