import type { Scenario } from '../scenario/index.ts';
import { drawMap } from './draw.ts';
import { layOut } from './lay-out.ts';
import { mapGraph } from './map-graph.ts';
import { mermaidOf } from './mermaid.ts';

/** The map of a call as SVG; `notes` are lines to be written under the names of beats. */
export const svgMap = async (
  scenario: Scenario,
  notes: ReadonlyMap<string, readonly string[]> = new Map(),
): Promise<string> => {
  const graph = mapGraph(scenario);
  const nodes = graph.nodes.map((node) => ({
    ...node,
    notes: [...node.notes, ...(notes.get(node.id) ?? [])],
  }));
  return drawMap(scenario, await layOut({ ...graph, nodes }));
};

/** The map of a call as a Mermaid flowchart. */
export const mermaidMap = (scenario: Scenario): string => mermaidOf(mapGraph(scenario));
