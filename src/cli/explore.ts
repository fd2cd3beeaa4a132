import type { Command } from 'commander';
import { explore } from '../explore/index.ts';
import type { Path } from '../scenario/index.ts';
import { explorationText } from './exploration-text.ts';
import { FileAtFault } from './faults.ts';
import { loadPlaced, VARIANT } from './files.ts';
import { countOf } from './numbers.ts';
import { print } from './output.ts';
import { seedOf } from './play.ts';
import { progressOf } from './progress.ts';
import { wordedPath } from './worded.ts';

interface ExploreCommand {
  readonly variant?: string;
  readonly plays: string;
  readonly seed: string;
  readonly json?: boolean;
}

/** With so many seeds each law is tried; `hold laws` tries more. */
const LAW_SEEDS = 3;
/** Fewer plays than this say nothing of a call, more than that take minutes. */
const LEAST_PLAYS = 50;
const MOST_PLAYS = 99_999;

/** `hold explore FILE`: plays a call a thousand times and says what there is to know of it. */
export const addExplore = (program: Command): void => {
  program
    .command('explore')
    .summary('play a call a thousand times: what is reached, who does well, where each reply leads')
    .description(
      'Plays a call many times with many players, looks for what no play has reached, tries each reply against the others, and prints what came of it (docs/explorer.md).',
    )
    .argument('<file>', 'the scenario')
    .option(...VARIANT)
    .option('--plays <n>', 'about how many plays', '1000')
    .option('--seed <n>', 'whole number that settles all of it', '1')
    .option('--json', 'print JSON, as docs/explorer.md describes it')
    .action((file: string, options: ExploreCommand) => {
      const plays = countOf('--plays', options.plays, LEAST_PLAYS, MOST_PLAYS);
      const seed = seedOf(options.seed);
      const { scenario, lineOf } = loadPlaced(file, options.variant);
      const progress = progressOf(`playing ${scenario.id}`);
      const onProgress = progress.heard;
      const found = explore(scenario, { plays, seed, lawSeeds: LAW_SEEDS, onProgress });
      progress.stop();
      const { id, title, hash } = scenario;
      print(
        options.json
          ? JSON.stringify(
              {
                scenario: { id, title, hash },
                ...withLines({ ...found, badPaths: found.badPaths.map(wordedPath) }, lineOf),
              },
              undefined,
              2,
            )
          : explorationText(scenario, found, lineOf),
      );
      const { length } = found.faults;
      if (length > 0)
        throw new FileAtFault(`${length} ${length === 1 ? 'thing' : 'things'} to mend`);
    });
};

/** Adds the line of the file to whatever has a place in it. */
const withLines = (value: unknown, lineOf: (path: Path) => number): object => {
  const visit = (part: unknown): unknown => {
    if (Array.isArray(part)) return part.map(visit);
    if (part === null || typeof part !== 'object') return part;
    const { path, ...rest } = part as { readonly path?: Path };
    const visited = Object.fromEntries(Object.entries(rest).map(([key, of]) => [key, visit(of)]));
    return path === undefined ? visited : { ...visited, line: lineOf(path) };
  };
  return visit(value) as object;
};
