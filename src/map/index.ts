import type { Scenario } from '../scenario/index.ts';
import { drawMap } from './draw.ts';
import { layOut } from './lay-out.ts';
import { mapGraph } from './map-graph.ts';
import { bandName, type MapWords } from './map-words.ts';
import { mermaidOf } from './mermaid.ts';

export type { MapWords } from './map-words.ts';

/** The map of a call as it is drawn. */
export interface DrawnMap {
  readonly svg: string;
  /** how far from its left edge the call begins, in px: the middle of what stands for the ring */
  readonly begins: number;
}

/** Draws the map of a call as SVG; `notes` are lines to be written under the names of beats. */
export const drawnMap = async (
  scenario: Scenario,
  words: MapWords,
  notes: ReadonlyMap<string, readonly string[]> = new Map(),
): Promise<DrawnMap> => {
  const graph = mapGraph(scenario, words);
  const nodes = graph.nodes.map((node) => ({
    ...node,
    notes: [...node.notes, ...(notes.get(node.id) ?? [])],
  }));
  const map = await layOut({ ...graph, nodes });
  const ring = map.nodes.find(({ node }) => node.kind === 'start');
  return {
    svg: drawMap(scenario, map, words),
    begins: ring ? ring.x + ring.width / 2 : 0,
  };
};

/** The map of a call as SVG. */
export const svgMap = async (scenario: Scenario, words: MapWords): Promise<string> =>
  (await drawnMap(scenario, words)).svg;

/** The map of a call as a Mermaid flowchart. */
export const mermaidMap = (scenario: Scenario, words: MapWords): string =>
  mermaidOf(mapGraph(scenario, words), bandName(words));
