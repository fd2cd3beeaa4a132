import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  callsIn,
  contentHash,
  isScenarioFile,
  type Path,
  type Reading,
  readScenario,
  type Scenario,
} from '../scenario/index.ts';
import { FileAtFault, WrongCall } from './faults.ts';
import { findingText } from './finding-text.ts';
import { installed } from './installed.ts';

const whyNot = (error: unknown): string => {
  const { code } = error as NodeJS.ErrnoException;
  if (code === 'ENOENT') return 'there is no such file';
  if (code === 'EISDIR') return 'it is a folder';
  return code === 'ENOTDIR' ? 'it is no folder' : `it cannot be read (${code})`;
};

const bytesOf = (path: string): Buffer => {
  try {
    return readFileSync(path);
  } catch (error) {
    throw new WrongCall(`${path}: ${whyNot(error)}`);
  }
};

/** The text of a file, with a lozenge where bytes make no letter. Throws WrongCall where there is none to read. */
export const readLossy = (path: string): string => new TextDecoder('utf-8').decode(bytesOf(path));

/** The text of a file. Throws WrongCall where there is none to read. */
export const readText = (path: string): string => {
  const bytes = bytesOf(path);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new FileAtFault(`${path}:1:1: the file is not UTF-8 text\n  Save it as UTF-8.`);
  }
};

type Read = Exclude<Reading, { readonly findings: unknown }>;

const read = (path: string): Read => {
  const reading = readScenario(readLossy(path), path);
  if ('findings' in reading) throw new FileAtFault(reading.findings.map(findingText).join('\n\n'));
  return reading;
};

/** The call in a file, and its variants behind it. Throws FileAtFault with all its findings where it has any. */
export const loadCalls = (path: string): readonly Scenario[] => callsIn(read(path));

/** A call, and in which line of its file each part of it stands. */
export interface Placed {
  readonly scenario: Scenario;
  readonly lineOf: (path: Path) => number;
}

/**
 * The call in a file, or the variant of it that is asked for. Throws FileAtFault with all findings of the file where it
 * has any, WrongCall where there is no such variant.
 */
export const loadPlaced = (path: string, variant?: string): Placed => {
  const reading = read(path);
  const scenario = variantOf(path, reading, variant);
  const lineOf = (of: Path): number => {
    const key = of.at(-1);
    const spot = typeof key === 'string' ? { path: of.slice(0, -1), key } : { path: of };
    return reading.where(spot, scenario).line;
  };
  return { scenario, lineOf };
};

/** As `loadPlaced`, for who does not ask for places. */
export const loadScenario = (path: string, variant?: string): Scenario =>
  loadPlaced(path, variant).scenario;

const variantOf = (path: string, { scenario, variants }: Read, variant?: string): Scenario => {
  if (variant === undefined) return scenario;
  const found = variants.find(({ id }) => id === variant || id === `${scenario.id}--${variant}`);
  if (found) return found;
  const names = variants.map(({ id }) => id.slice(scenario.id.length + 2)).join(', ');
  throw new WrongCall(
    `${path}: there is no variant '${variant}'; ${names ? `there is ${names}` : 'the call has none'}`,
  );
};

/** What `--variant` takes, for the help. */
export const VARIANT = [
  '--variant <id>',
  'the variant of the call, instead of the call itself',
] as const;

/** The calls that ship. */
export const installedScenarios = (): string => installed('scenarios');

/** The names of the files in a folder. Throws WrongCall where there is no such folder. */
export const namesIn = (folder: string): string[] => {
  try {
    return readdirSync(folder).sort();
  } catch (error) {
    throw new WrongCall(`${folder}: ${whyNot(error)}`);
  }
};

/**
 * The scenarios of a folder that a record with this hash can be about: the one whose file has the hash, or, where none
 * has, all that can be read. Throws WrongCall where there is no such folder, FileAtFault where the one cannot be read.
 */
export const shelf = (folder: string, hash: string): readonly Scenario[] => {
  const names = namesIn(folder).filter(isScenarioFile);
  const files = names.map((name) => ({ name, text: readLossy(join(folder, name)) }));
  const exact = files.find(({ text }) => contentHash(text) === hash);
  if (exact) return [loadScenario(join(folder, exact.name))];
  return files.flatMap(({ name, text }) => callsIn(readScenario(text, name)));
};
