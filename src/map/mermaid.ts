import { STAGES } from '../crisis/index.ts';
import { BANDS, type Band, type MapGraph, type MapNode } from './map-graph.ts';

/** The map as a Mermaid flowchart, for documents that draw those. */
export const mermaidOf = ({ nodes, links }: MapGraph, bandName: (band: Band) => string): string => {
  const ids = new Map(nodes.map(({ id }, n) => [id, `n${n}`]));
  const bands = BANDS.flatMap((band, n) => {
    const inside = nodes.filter((node) => node.band === band);
    if (inside.length === 0) return [];
    const title = n < STAGES.length ? `${n + 1} ${bandName(band)}` : bandName(band);
    return [
      `  subgraph b${n}["${title}"]`,
      ...inside.map((node) => `    ${ids.get(node.id)}${shapeOf(node)}`),
      '  end',
    ];
  });
  const ways = links.map(
    (link) =>
      `  ${ids.get(link.from)} ${link.back ? '-.->' : '-->'}|"${link.says.map(escaped).join('<br/>')}"| ${ids.get(link.to)}`,
  );
  return ['flowchart TD', ...bands, ...ways, ''].join('\n');
};

const escaped = (words: string): string => words.replaceAll('"', '#quot;');

const shapeOf = ({ kind, name, notes }: MapNode): string => {
  const words = [name, ...notes].map(escaped).join('<br/>');
  return kind === 'beat' ? `["${words}"]` : `(["${words}"])`;
};
