import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { STAGES } from '../../src/crisis/index.ts';
import { drawMap } from '../../src/map/draw.ts';
import { mermaidMap, svgMap } from '../../src/map/index.ts';
import { type Box, layOut } from '../../src/map/lay-out.ts';
import { BANDS, type MapNode, mapGraph } from '../../src/map/map-graph.ts';
import { bandName, type MapWords, mapSpeech } from '../../src/map/map-words.ts';
import { readWords, type Scenario } from '../../src/scenario/index.ts';
import { inOtherWords } from '../../src/store/in-words.ts';
import type { Showing } from '../../src/store/showing.ts';
import { mapInWords } from '../../src/words/map-in-words.ts';
import { say, speak } from '../../src/words/say.ts';
import { root } from '../../tools/root.mjs';
import { boardReport } from '../board-report.ts';
import { shipped } from '../explore/shipped.ts';

const call = boardReport();
const WORDS: MapWords = { language: 'en', inWords: mapInWords };
const graph = mapGraph(call, WORDS);
const waysFrom = (from: string): string[] =>
  graph.links
    .filter((link) => link.from === from)
    .flatMap((link) => link.says.map((says) => `${link.to}: ${says}`));

describe('the map of a call', () => {
  it('should stand for every beat, ending and turn of the caller, and for the ring', () => {
    expect(graph.nodes.map(({ name }) => name)).toEqual([
      'The phone rings',
      ...Object.keys(call.landing).map((stage) => `turns to ${stage}`),
      ...Object.keys(call.beats),
      ...Object.keys(call.endings),
    ]);
  });

  it('should draw what leads to the same place as one way, with all that leads along it', () => {
    expect(waysFrom('pick-up')).toEqual([
      'still-there: pick-calm, pick-spooler, pick-ask, pick-sorry, silence',
    ]);
    expect(waysFrom('way-back')).toEqual([
      'what-hangs: if refused: back-choice',
      'ready: back-choice',
    ]);
    expect(waysFrom('turn stabilization')).toContain('step-queue: else');
    expect(waysFrom('turn crisis')).toEqual(['outburst: always']);
    expect(waysFrom('start')).toEqual([
      'pick-up: answer, after v-window',
      'still-there: after v-wall',
    ]);
  });

  it('should name the replies that lead nowhere else in their beat', () => {
    const node = graph.nodes.find(({ id }) => id === 'story-out');
    expect(node?.notes).toEqual(['stays: out-services, out-everybody, out-hall']);
  });

  it('should tell the ways back from the ways on', () => {
    const back = graph.links.filter((link) => link.back).map(({ id }) => id);
    expect(back).toContain('boss-at-glass → relapse');
    expect(back).not.toContain('pick-up → still-there');
  });

  it('should join the conditions under which the same leads along a way', () => {
    const causes = new Map([
      ['mail-heard', ['a', 'b']],
      ['said c', ['a', 'b']],
      ['', ['silence']],
    ]);
    expect(mapSpeech(WORDS).causes(causes)).toEqual(['if mail-heard or said c: a, b', 'silence']);
  });
});

/** A call that ships, in the German that ships with it. */
const germanOf = (one: Scenario): Showing => {
  const file = one.variantOf ?? one.id;
  const textOf = (name: string): string => readFileSync(join(root, 'scenarios', name), 'utf8');
  const original = { file: `${file}.yaml`, text: textOf(`${file}.yaml`) };
  const { words } = readWords(textOf(`${file}.de.yaml`), `${file}.de.yaml`, original);
  if (!words) throw new Error(`${file} has no German words.`);
  return inOtherWords(one, words);
};

const overlap = (a: Box, b: Box): boolean =>
  a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;

describe.each(shipped().map((one) => [one.id, one] as const))('the map of %s', (_, one) => {
  it('should lay nothing over anything else, and each beat into the band of its stage', async () => {
    const { nodes, links, bands, width, height } = await layOut(mapGraph(one, WORDS));
    const boxes = [
      ...nodes.map(({ node, ...box }) => ({ what: node.id, ...box })),
      ...links.map(({ link, label }) => ({ what: link.id, ...label })),
    ];
    expect(nodes).toHaveLength(mapGraph(one, WORDS).nodes.length);
    expect(links).toHaveLength(mapGraph(one, WORDS).links.length);
    for (const [n, box] of boxes.entries()) {
      for (const other of boxes.slice(n + 1))
        expect(overlap(box, other), `${box.what} over ${other.what}`).toBe(false);
      expect(box.x).toBeGreaterThanOrEqual(0);
      expect(box.x + box.width).toBeLessThanOrEqual(width);
      expect(box.y + box.height).toBeLessThanOrEqual(height);
    }
    for (const { node, y, height: tall } of nodes) {
      const band = bands.find((other) => other.band === node.band);
      expect(y, node.id).toBeGreaterThanOrEqual(band?.y ?? Number.NaN);
      expect(y + tall, node.id).toBeLessThanOrEqual((band?.y ?? 0) + (band?.height ?? 0));
    }
    const order = bands.map(({ band }) => BANDS.indexOf(band));
    expect(order).toEqual([...order].sort((a, b) => a - b));
  });
});

describe('the picture', () => {
  it('should be text with a title and a description, the same each time', async () => {
    const svg = await svgMap(call, WORDS);
    expect(svg).toContain(
      '<title id="map-title">The board report won’t print: the map of the call</title>',
    );
    expect(svg).toMatch(
      /<desc id="map-desc">17 beats in 7 bands .* The phone rings → pick-up: answer/,
    );
    for (const name of Object.keys(call.beats)) expect(svg).toContain(`>${name}</text>`);
    expect(await svgMap(call, WORDS)).toBe(svg);
  });

  it('should show the words of a file as words', async () => {
    const hostile: Scenario = {
      ...call,
      hash: 'hostile',
      title: '</svg><script>alert(1)</script> & "co"',
    };
    const svg = drawMap(hostile, await layOut(mapGraph(hostile, WORDS)), WORDS);
    expect(svg).not.toContain('<script');
    expect(svg).toContain('&lt;/svg&gt;&lt;script&gt;alert(1)&lt;/script&gt; &amp; "co": the map');
  });
});

describe('the map in the words in which a call is shown', () => {
  const inGerman = (of: Scenario): MapWords => ({ ...WORDS, language: 'de', shown: germanOf(of) });

  beforeAll(() => speak('de'));
  afterAll(() => speak('en'));

  it('should speak the language that is shown, and name what is said by how it begins', () => {
    const { nodes, links } = mapGraph(call, inGerman(call));
    const named = (id: string): MapNode | undefined => nodes.find((node) => node.id === id);
    expect(named('start')?.name).toBe('Das Telefon klingelt');
    expect(named('turn crisis')?.name).toBe('Wechsel: Krise');
    expect(named('printed')).toMatchObject({
      name: 'gelöst',
      notes: [germanOf(call).scenario.endings.printed?.title],
    });
    expect(named('ready')?.notes[0]).toBe('hier bleibt es bei:');
    const says = (id: string): readonly string[] | undefined =>
      links.find((link) => link.id === id)?.says;
    expect(says('pick-up → still-there')?.at(-1)).toBe('Stille');
    expect(says('pick-up → still-there')?.[0]).toMatch(/^„Bleiben.wir.bitte.ruhig\b.*.…“$/);
    expect(says('way-back → what-hangs')?.[0]).toBe('wenn abgelehnt:');
    expect(says('turn crisis → outburst')).toEqual(['immer']);
  });

  it('should be the same each time, and leave nothing in English', async () => {
    const svg = await svgMap(call, inGerman(call));
    expect(await svgMap(call, inGerman(call))).toBe(svg);
    expect(svg).toContain('lang="de"');
    expect(svg).toContain('Der Vorstandsbericht druckt nicht: die Karte des Anrufs</title>');
    expect(svg).toContain('<title>für die Phase Krise</title>');
    const shown = svg.replace(/<[^>]+>/g, '\n');
    expect(
      shown.match(
        /\b(?:if|the|silence|else|always|stays|turns|made|answer|after|step|up|way|back|listened)\b/gi,
      ),
    ).toBe(null);
  });

  it('should lay nothing over anything else either', async () => {
    for (const one of shipped()) {
      const { nodes, links } = await layOut(mapGraph(one, inGerman(one)));
      const boxes = [
        ...nodes.map(({ node, ...box }) => ({ what: node.id, ...box })),
        ...links.map(({ link, label }) => ({ what: link.id, ...label })),
      ];
      for (const [n, box] of boxes.entries())
        for (const other of boxes.slice(n + 1))
          expect(overlap(box, other), `${box.what} over ${other.what}`).toBe(false);
    }
  });

  it('should call the stages as the pages do', () => {
    for (const stage of STAGES) expect(bandName(WORDS)(stage)).toBe(say(`stage.${stage}`));
  });
});

describe('the Mermaid flowchart', () => {
  it('should hold the bands, what stands in them, and the ways, dotted where they lead back', () => {
    const lines = mermaidMap(call, WORDS).split('\n');
    expect(lines[0]).toBe('flowchart TD');
    expect(lines).toContain('  subgraph b2["3 crisis"]');
    const id = (name: string): string =>
      /^ {4}(n\d+)/.exec(lines.find((line) => line.includes(`["${name}`)) ?? '')?.[1] ?? '';
    expect(lines).toContain(`  ${id('way-back')} -->|"back-choice"| ${id('ready')}`);
    expect(lines.some((line) => line.startsWith(`  ${id('boss-at-glass')} -.->`))).toBe(true);
  });
});
