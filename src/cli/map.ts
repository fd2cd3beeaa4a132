import { writeFileSync } from 'node:fs';
import type { Command } from 'commander';
import { type MapWords, mermaidMap, svgMap } from '../map/index.ts';
import { mapInWords } from '../words/map-in-words.ts';
import { WrongCall } from './faults.ts';
import { loadScenario, VARIANT } from './files.ts';
import { print } from './output.ts';

interface MapOptions {
  readonly variant?: string;
  readonly output?: string;
  readonly mermaid?: boolean;
}

/** Whoever draws a map here has the file before them, and knows all by the names in it. */
const WORDS: MapWords = { language: 'en', inWords: mapInWords };

/** `hold map FILE`: draws a call as a picture. */
export const addMap = (program: Command): void => {
  program
    .command('map')
    .summary('draw a call as a picture: its beats, the ways between them, a band for each stage')
    .description(
      'Draws a call from top to bottom, a band for each stage, and writes it as SVG, or as a Mermaid flowchart.',
    )
    .argument('<file>', 'the scenario')
    .option(...VARIANT)
    .option('-o, --output <file>', 'where to write it (default: standard output)')
    .option('--mermaid', 'write a Mermaid flowchart instead of SVG')
    .action(async (file: string, { variant, output, mermaid }: MapOptions) => {
      const scenario = loadScenario(file, variant);
      const map = mermaid ? mermaidMap(scenario, WORDS) : await svgMap(scenario, WORDS);
      if (output === undefined) print(map.trimEnd());
      else write(output, map);
    });
};

const write = (path: string, text: string): void => {
  try {
    writeFileSync(path, text);
  } catch (error) {
    throw new WrongCall(`${path}: it cannot be written (${(error as NodeJS.ErrnoException).code})`);
  }
};
