import type { Scenario } from '../scenario/index.ts';
import { drawMap } from './draw.ts';
import { layOut } from './lay-out.ts';
import { mapGraph } from './map-graph.ts';
import { mermaidOf } from './mermaid.ts';

/** The map of a call as SVG. */
export const svgMap = async (scenario: Scenario): Promise<string> =>
  drawMap(scenario, await layOut(mapGraph(scenario)));

/** The map of a call as a Mermaid flowchart. */
export const mermaidMap = (scenario: Scenario): string => mermaidOf(mapGraph(scenario));
