import { readFileSync } from 'node:fs';
import type { Command } from 'commander';
import { writeIds } from '../scenario/index.ts';
import { FileAtFault } from './faults.ts';
import { readLossy } from './files.ts';
import { findingText } from './finding-text.ts';
import { counted, print } from './output.ts';
import { replaceFile } from './replace-file.ts';

/** `hold ids FILE`: writes the ids that lines are missing, and changes nothing else. */
export const addIds = (program: Command): void => {
  program
    .command('ids')
    .summary('write the missing ids of lines into a scenario file')
    .description(
      'Writes an id into each line of the caller that has none, so that recordings and translations find it also after the words were mended. Everything else in the file stays as it is, to the byte.',
    )
    .argument('<files...>', 'the scenarios')
    .action((files: string[]) => {
      const broken = files.flatMap((file) => writeInto(file));
      if (broken.length > 0) throw new FileAtFault(broken.join('\n\n'));
    });
};

/** Writes the ids into a file. Gives what is wrong with it where it was left alone. */
const writeInto = (file: string): string[] => {
  // a lozenge in the place of a letter is found before anything is written
  const lossy = readLossy(file);
  const bytes = readFileSync(file);
  const text = lossy.includes('\uFFFD') ? lossy : bytes.toString('utf8');
  const result = writeIds(text, file);
  if ('findings' in result) return result.findings.map(findingText);
  const { ids } = result;
  if (ids.length > 0) replaceFile(file, bytes, result.text);
  print(
    ids.length === 0
      ? `${file}: every line has its id`
      : `${file}: ${counted(ids.length, 'id')} written\n${ids.map(({ id, line }) => `  line ${line}: ${id}`).join('\n')}`,
  );
  return [];
};
