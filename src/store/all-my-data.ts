import { checkRecord } from '../call/index.ts';
import type { KeptRun } from './archive.ts';

/** Everything that a browser keeps of a trainee, as one file. */
export interface AllMyData {
  readonly format: 'hold-the-line/all-my-data';
  readonly version: 1;
  readonly runs: readonly KeptRun[];
  readonly settings: unknown;
}

/** What came of reading such a file: what is good in it, and a line for each thing that is not; or why it is no such file. */
export type DataReading =
  | { readonly data: AllMyData; readonly faults: readonly string[] }
  | { readonly error: string };

const FORMAT = 'hold-the-line/all-my-data';

/** The text of the file. */
export const writeData = (runs: readonly KeptRun[], settings: unknown): string =>
  `${JSON.stringify({ format: FORMAT, version: 1, runs, settings } satisfies AllMyData, undefined, 1)}\n`;

/** Reads the text of such a file. Never throws; each run that is not one is named, and the good ones are given. */
export const readData = (text: string): DataReading => {
  let content: unknown;
  try {
    content = JSON.parse(text);
  } catch {
    return {
      error:
        'The file is not JSON, or was cut off. Export your data again, and take the whole file.',
    };
  }
  if (!hasFields(content) || content.format !== FORMAT)
    return { error: 'This is not an export of your data. Choose the file that “Export” gave you.' };
  if (content.version !== 1)
    return { error: 'The file was written by another version of the game. Import it there.' };
  const given = Array.isArray(content.runs) ? content.runs : [];
  const faults = given.map(faultOf);
  return {
    data: {
      format: FORMAT,
      version: 1,
      runs: given.filter((_, n) => faults[n] === undefined) as KeptRun[],
      settings: content.settings,
    },
    faults: faults.flatMap((fault, n) => (fault === undefined ? [] : [`Run ${n + 1}: ${fault}`])),
  };
};

type Fields = Readonly<Record<string, unknown>>;

const hasFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Why this is no kept run; undefined where it is one. */
const faultOf = (value: unknown): string | undefined => {
  if (!hasFields(value)) return 'it is not a run.';
  const reading = checkRecord(value.record);
  if ('error' in reading) return reading.error.message;
  const wrong = Object.entries(CHECKS).find(([field, isRight]) => !isRight(value[field]));
  return wrong && `its field “${wrong[0]}” is not what the game writes.`;
};

const isNumber = (value: unknown): value is number => Number.isFinite(value);
const isText = (value: unknown): value is string => typeof value === 'string';
const orNone =
  (isRight: (value: unknown) => boolean) =>
  (value: unknown): boolean =>
    value === undefined || isRight(value);
const eachOf =
  (isRight: (value: unknown) => boolean) =>
  (value: unknown): boolean =>
    hasFields(value) && Object.values(value).every(isRight);

const CHECKS: Readonly<Record<keyof Omit<KeptRun, 'record'>, (value: unknown) => boolean>> = {
  id: (value) => isText(value) && value !== '',
  finishedAt: isNumber,
  total: (value) => isNumber(value) && value >= 0 && value <= 100,
  dimensions: eachOf(isNumber),
  chances: eachOf((pair) => Array.isArray(pair) && pair.length === 2 && pair.every(isNumber)),
  criticalFails: isNumber,
  timing: (value) => value === 'spoken' || value === 'adjusted' || value === 'untimed',
  line: orNone((line) => Array.isArray(line) && line.every(isNumber)),
  tookOverAt: orNone(isNumber),
  brokenOff: orNone((value) => value === true),
  ownView: orNone(eachOf(isNumber)),
  plan: orNone(
    (plan) =>
      hasFields(plan) && isText(plan.cue) && isText(plan.act) && orNone(isText)(plan.watches),
  ),
  answers: orNone(eachOf(isText)),
};
