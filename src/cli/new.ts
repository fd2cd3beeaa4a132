import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import type { Command } from 'commander';
import { readScenario } from '../scenario/index.ts';
import { findingInWords } from '../words/finding-in-words.ts';
import { FileAtFault, WrongCall } from './faults.ts';
import { installedScenarios } from './files.ts';
import { print } from './output.ts';

interface NewOptions {
  readonly title?: string;
  readonly in: string;
}

/** What a call of one's own begins as; the words in it that stand for its name, its title and its file. */
const TEMPLATE = 'template/call.yaml';
const PLAN = 'template/call.plan.yaml';
const ID = 'id: my-call';
const TITLE = 'title: "Locked out before the round"';
const SCHEMA = '$schema=../scenario.schema.json';

/** `hold new ID`: writes a small call that works, to be changed into one's own. */
export const addNew = (program: Command): void => {
  program
    .command('new')
    .summary('write a small call that works, to be changed into your own')
    .description(
      'Writes ID.yaml, a small call that passes the checks, plays well and explains itself in comments, and ID.plan.yaml beside it, which plays it.',
    )
    .argument('<id>', 'name of the call, in small letters, digits and hyphens: late-badge')
    .option('--title <title>', 'title of the call')
    .option('--in <folder>', 'where to write it', '.')
    .action((id: string, options: NewOptions) => {
      if (!/^[a-z0-9][a-z0-9-]*$/.test(id))
        throw new WrongCall(
          `'${id}' is no name for a call; write small letters, digits and hyphens, as in late-badge`,
        );
      const file = join(options.in, `${id}.yaml`);
      const plan = join(options.in, `${id}.plan.yaml`);
      const text = callText(id, file, options.title);
      const reading = readScenario(text, file);
      if ('findings' in reading)
        throw new WrongCall(
          `'${options.title}' does not do as a title: ${reading.findings.map((found) => findingInWords(found).message).join('; ')}`,
        );
      for (const path of [file, plan])
        if (existsSync(path)) throw new FileAtFault(`${path} is there already, and stays as it is`);
      makeFolder(options.in);
      writeNew(file, text);
      writeNew(plan, readFileSync(join(installedScenarios(), PLAN), 'utf8'));
      print(
        [
          `${file} is a call that works; change it into your own.`,
          `${plan} plays it.`,
          'Next:',
          `  npm run -s hold -- dev ${file}      the game on this call, again at each save`,
          `  npm run -s hold -- check ${file}    what is wrong, where, and how to mend it`,
          'docs/authoring.md takes you from here to a good call in half an hour.',
        ].join('\n'),
      );
    });
};

const callText = (id: string, file: string, title: string | undefined): string => {
  const scenarios = installedScenarios();
  const schema = relative(dirname(resolve(file)), join(scenarios, 'scenario.schema.json'));
  const text = readFileSync(join(scenarios, TEMPLATE), 'utf8')
    .replace(ID, () => `id: ${id}`)
    .replace(SCHEMA, () => `$schema=${schema.startsWith('.') ? schema : `./${schema}`}`)
    .replaceAll(' FILE ', () => ` ${file} `);
  if (title === undefined) return text;
  return text
    .replace(TITLE, () => `title: ${JSON.stringify(title)}`)
    .replace('# Locked out before the round.', () => `# ${title.replaceAll(/\s+/g, ' ')}.`);
};

const makeFolder = (path: string): void => {
  try {
    mkdirSync(path, { recursive: true });
  } catch (error) {
    throw new WrongCall(`${path}: it cannot be made (${(error as NodeJS.ErrnoException).code})`);
  }
};

/** Writes a file that is not there; never over one that is. */
const writeNew = (path: string, text: string): void => {
  try {
    writeFileSync(path, text, { flag: 'wx' });
  } catch (error) {
    throw new WrongCall(`${path}: it cannot be written (${(error as NodeJS.ErrnoException).code})`);
  }
};
