import type { Command } from 'commander';
import { callsIn, findingText, readScenario } from '../scenario/index.ts';
import { FileAtFault } from './faults.ts';
import { readText } from './files.ts';
import { print } from './output.ts';

/** `hold check FILE…`: says what is wrong with scenario files, where, and how to mend it. */
export const addCheck = (program: Command): void => {
  program
    .command('check')
    .summary('say what is wrong with a scenario file, where, and how to mend it')
    .description('Checks scenario files and prints every finding with its place.')
    .argument('<files...>', 'the scenarios')
    .action((files: string[]) => {
      let findings = 0;
      for (const file of files) {
        const reading = readScenario(readText(file), file);
        if ('scenario' in reading) {
          for (const { id, beats, endings, title, variantOf } of callsIn(reading)) {
            const what = variantOf === undefined ? '' : `variant ${id}, `;
            print(
              `${file}: good; ${what}“${title}”, ${Object.keys(beats).length} beats, ${Object.keys(endings).length} endings`,
            );
          }
          continue;
        }
        findings += reading.findings.length;
        print(reading.findings.map(findingText).join('\n\n'));
      }
      if (findings > 0)
        throw new FileAtFault(`${findings} ${findings === 1 ? 'thing' : 'things'} to mend`);
    });
};
