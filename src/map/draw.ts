import { STAGES, type Stage } from '../crisis/index.ts';
import type { Scenario } from '../scenario/index.ts';
import {
  type Box,
  type LaidOut,
  nameWidth,
  PADDING,
  type Point,
  STAGE_MARK,
  TYPE,
} from './lay-out.ts';
import type { Band, MapLink } from './map-graph.ts';
import { bandName, capital, type MapWords } from './map-words.ts';

/** The paper colours of the pages; a picture stands alone and cannot ask their style sheet. */
const PAPER = '#F7F2E8';
const SHEET = '#FFFDF8';
const HAIR = '#E3D9C6';
const EDGE = '#857F70';
const INK = '#1D2321';
const INK_2 = '#4A4F4A';
const PINE = '#23594C';
const BAND_COLOURS: Readonly<Record<Band, { mark: string; ink: string; over: string }>> = {
  stimulation: { mark: '#AD7B0C', ink: '#7D5608', over: '#F3EEDF' },
  escalation: { mark: '#9A4F1A', ink: '#8A4413', over: '#F7EADC' },
  crisis: { mark: '#7A1212', ink: '#7A1212', over: '#F8E6E0' },
  'de-escalation': { mark: '#575A88', ink: '#4D507C', over: '#ECEBF2' },
  stabilization: { mark: '#4381AB', ink: '#2C6489', over: '#E4F0F2' },
  'post-crisis': { mark: '#2E6E57', ink: '#2A6550', over: '#E8F0E7' },
  endings: { mark: EDGE, ink: INK_2, over: '#EFE7D8' },
};
const FONT = "Inter, 'Inter Variable', system-ui, sans-serif";
/** How round the corners of a way are, in px. */
const BEND = 8;
/** What a base line lies below the top of its line of type, in px. */
const BASE = 12;

/** Draws a map as SVG: text that can be selected, a title and a description for who does not see it. */
export const drawMap = (scenario: Scenario, map: LaidOut, words: MapWords): string => {
  const { width, height, bands, nodes, links } = map;
  const { language, inWords, shown = { scenario } } = words;
  const nameOf = bandName(words);
  const title = inWords({ says: 'map.title', values: { title: shown.scenario.title } });
  const description = inWords({
    says: 'map.description',
    values: {
      count: Object.keys(scenario.beats).length,
      number: bands.length,
      of: Object.keys(scenario.endings).length,
      total: links.length,
    },
  });
  const ways = links.map(({ link }) => `${wayText(link)}.`).join(' ');
  return `<svg xmlns="http://www.w3.org/2000/svg" lang="${language}" viewBox="0 0 ${px(width)} ${px(height)}" width="${px(width)}" height="${px(height)}" role="img" aria-labelledby="map-title map-desc" font-family="${FONT}">
<title id="map-title">${text(title)}</title>
<desc id="map-desc">${text(`${description} ${ways}`)}</desc>
<defs><marker id="map-tip" viewBox="0 0 8 8" refX="7" refY="4" markerWidth="8" markerHeight="8" orient="auto"><path d="M0 0.5 7.5 4 0 7.5z" fill="${INK}"/></marker></defs>
<rect width="100%" height="100%" fill="${PAPER}"/>
${bands.map((band) => drawBand(band, nameOf)).join('\n')}
${links.map(drawLink).join('\n')}
${nodes.map((node) => drawNode(node, words)).join('\n')}
${links.map(drawLabel).join('\n')}
</svg>
`;
};

/** A way, and what leads along it. */
const wayText = ({ name, says }: MapLink): string => `${name}: ${says.join('; ')}`;

const px = (n: number): string => String(Math.round(n * 10) / 10);

const text = (words: string): string =>
  words.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

const drawBand = (
  { band, x, y, width, height }: LaidOut['bands'][number],
  nameOf: (band: Band) => string,
): string => {
  const { mark, ink, over } = BAND_COLOURS[band];
  const numeral = band === 'endings' ? '' : `${STAGES.indexOf(band) + 1}`;
  return `<g><rect x="${px(x)}" y="${px(y)}" width="${px(width)}" height="${px(height - 3)}" fill="${over}"/><rect x="${px(x)}" y="${px(y)}" width="4" height="${px(height - 3)}" fill="${mark}"/><text x="${px(x + 18)}" y="${px(y + 25)}" font-size="15" font-weight="600" fill="${ink}">${numeral === '' ? '' : `<tspan>${numeral}</tspan><tspan dx="8">`}${text(capital(nameOf(band)))}${numeral === '' ? '' : '</tspan>'}</text></g>`;
};

const drawLink = ({ link, points }: LaidOut['links'][number]): string =>
  `<path d="${rounded(points)}" fill="none" stroke="${INK}" stroke-width="1.5"${link.back ? ' stroke-dasharray="1.5 4" stroke-linecap="round"' : ''} marker-end="url(#map-tip)"><title>${text(wayText(link))}</title></path>`;

/** A way with its corners rounded. */
const rounded = (points: readonly Point[]): string =>
  points
    .map((point, n) => {
      const [before, next] = [points[n - 1], points[n + 1]];
      if (before === undefined) return `M${px(point.x)} ${px(point.y)}`;
      if (next === undefined) return `L${px(point.x)} ${px(point.y)}`;
      const into = towards(point, before);
      const out = towards(point, next);
      return `L${px(into.x)} ${px(into.y)}Q${px(point.x)} ${px(point.y)} ${px(out.x)} ${px(out.y)}`;
    })
    .join('');

/** A point a bend away from `from`, in the direction of `to`, and never past the middle between them. */
const towards = (from: Point, to: Point): Point => {
  const far = Math.abs(to.x - from.x) + Math.abs(to.y - from.y);
  const share = far === 0 ? 0 : Math.min(BEND, far / 2) / far;
  return { x: from.x + (to.x - from.x) * share, y: from.y + (to.y - from.y) * share };
};

const drawNode = ({ node, notes, ...box }: LaidOut['nodes'][number], words: MapWords): string => {
  const madeFor = (stage: Stage): string =>
    words.inWords({ says: 'map.made-for', values: { stage: bandName(words)(stage) } });
  const { x, y } = box;
  const [frame, colour] = FRAMES[node.kind](box);
  const marks = node.stages.map((stage, n) => {
    const at = x + PADDING.x + nameWidth(node.name) + n * STAGE_MARK;
    const { mark } = BAND_COLOURS[stage];
    return `<g><title>${text(madeFor(stage))}</title><circle cx="${px(at + 8)}" cy="${px(y + PADDING.y + 8)}" r="7.5" fill="${mark}"/><text x="${px(at + 8)}" y="${px(y + PADDING.y + BASE)}" font-size="11" font-weight="600" fill="#FFFFFF" text-anchor="middle">${STAGES.indexOf(stage) + 1}</text></g>`;
  });
  const lines = notes.map(
    (note, n) =>
      `<text x="${px(x + PADDING.x)}" y="${px(y + PADDING.y + BASE + (n + 1) * TYPE.line)}" font-size="${TYPE.note}" fill="${INK_2}">${text(note)}</text>`,
  );
  return `<g>${frame}<text x="${px(x + PADDING.x)}" y="${px(y + PADDING.y + BASE)}" font-size="${TYPE.name}" font-weight="600" fill="${colour}">${text(node.name)}</text>${marks.join('')}${lines.join('')}</g>`;
};

const rect = ({ x, y, width, height }: Box, round: number, rest: string): string =>
  `<rect x="${px(x)}" y="${px(y)}" width="${px(width)}" height="${px(height)}" rx="${round}" ${rest}/>`;

/** How each kind of node is framed, and the colour of its name. */
const FRAMES: Readonly<
  Record<LaidOut['nodes'][number]['node']['kind'], (box: Box) => readonly [string, string]>
> = {
  beat: (box) => [rect(box, 8, `fill="${SHEET}" stroke="${INK}" stroke-width="1.5"`), INK],
  start: (box) => [rect(box, 17, `fill="${PINE}"`), '#FFFFFF'],
  turn: (box) => [
    rect(box, 17, `fill="${PAPER}" stroke="${EDGE}" stroke-width="1.5" stroke-dasharray="5 3"`),
    INK_2,
  ],
  ending: (box) => [rect(box, 17, `fill="${SHEET}" stroke="${PINE}" stroke-width="2"`), PINE],
};

const drawLabel = ({ label, lines }: LaidOut['links'][number]): string =>
  `<g>${rect(label, 4, `fill="${SHEET}" stroke="${HAIR}"`)}${lines
    .map(
      (line, n) =>
        `<text x="${px(label.x + label.width / 2)}" text-anchor="middle" y="${px(label.y + 1 + BASE + n * TYPE.line)}" font-size="${TYPE.cause}" fill="${INK}">${text(line)}</text>`,
    )
    .join('')}</g>`;
