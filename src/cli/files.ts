import { readFileSync } from 'node:fs';
import { findingText, readScenario, type Scenario } from '../scenario/index.ts';
import { FileAtFault, WrongCall } from './faults.ts';

/** The text of a file. Throws WrongCall where there is none to read. */
export const readText = (path: string): string => {
  let bytes: Buffer;
  try {
    bytes = readFileSync(path);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    const why =
      code === 'ENOENT'
        ? 'there is no such file'
        : code === 'EISDIR'
          ? 'it is a folder'
          : `it cannot be read (${code})`;
    throw new WrongCall(`${path}: ${why}`);
  }
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new FileAtFault(`${path}:1:1: the file is not UTF-8 text\n  Save it as UTF-8.`);
  }
};

/** The scenario in a file. Throws FileAtFault with all its findings where it has any. */
export const loadScenario = (path: string): Scenario => {
  const reading = readScenario(readText(path), path);
  if ('scenario' in reading) return reading.scenario;
  throw new FileAtFault(reading.findings.map(findingText).join('\n\n'));
};
