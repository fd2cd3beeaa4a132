import type { Scenario } from '../scenario/index.ts';
import { drawMap } from './draw.ts';
import { layOut } from './lay-out.ts';
import { mapGraph } from './map-graph.ts';
import { bandName, type MapWords } from './map-words.ts';
import { mermaidOf } from './mermaid.ts';

export type { MapWords } from './map-words.ts';

/** The map of a call as SVG; `notes` are lines to be written under the names of beats. */
export const svgMap = async (
  scenario: Scenario,
  words: MapWords,
  notes: ReadonlyMap<string, readonly string[]> = new Map(),
): Promise<string> => {
  const graph = mapGraph(scenario, words);
  const nodes = graph.nodes.map((node) => ({
    ...node,
    notes: [...node.notes, ...(notes.get(node.id) ?? [])],
  }));
  return drawMap(scenario, await layOut({ ...graph, nodes }), words);
};

/** The map of a call as a Mermaid flowchart. */
export const mermaidMap = (scenario: Scenario, words: MapWords): string =>
  mermaidOf(mapGraph(scenario, words), bandName(words));
