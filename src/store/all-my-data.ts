import { checkRecord } from '../call/index.ts';
import type { Refused } from '../words/said.ts';
import type { KeptRun } from './archive.ts';

/** Everything that a browser keeps of a trainee, as one file. */
export interface AllMyData {
  readonly format: 'hold-the-line/all-my-data';
  readonly version: 1;
  readonly runs: readonly KeptRun[];
  readonly settings: unknown;
}

/** A run that cannot be taken in, counted from 0, and why. */
export interface RunFault {
  readonly run: number;
  readonly refused: Refused;
}

/** What came of reading such a file: what is good in it, and each run that is not; or why it is no such file. */
export type DataReading =
  | { readonly data: AllMyData; readonly faults: readonly RunFault[] }
  | { readonly error: Refused };

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
      error: { what: { says: 'refused.data-cut-off' }, remedy: { says: 'remedy.export-again' } },
    };
  }
  if (!hasFields(content) || content.format !== FORMAT)
    return {
      error: { what: { says: 'refused.no-data' }, remedy: { says: 'remedy.exported-file' } },
    };
  if (content.version !== 1)
    return {
      error: { what: { says: 'refused.data-version' }, remedy: { says: 'remedy.import-there' } },
    };
  const given = Array.isArray(content.runs) ? content.runs : [];
  const faults = given.map(faultOf);
  return {
    data: {
      format: FORMAT,
      version: 1,
      runs: given.filter((_, n) => faults[n] === undefined) as KeptRun[],
      settings: content.settings,
    },
    faults: faults.flatMap((fault, n) => (fault === undefined ? [] : [{ run: n, refused: fault }])),
  };
};

type Fields = Readonly<Record<string, unknown>>;

const hasFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Why this is no kept run; undefined where it is one. */
const faultOf = (value: unknown): Refused | undefined => {
  if (!hasFields(value))
    return { what: { says: 'refused.no-run' }, remedy: { says: 'remedy.as-written' } };
  const reading = checkRecord(value.record);
  if ('error' in reading) return reading.error;
  const wrong = Object.entries(CHECKS).find(([field, isRight]) => !isRight(value[field]));
  return (
    wrong && {
      what: { says: 'refused.run-field', values: { what: `“${wrong[0]}”` } },
      remedy: { says: 'remedy.as-written' },
    }
  );
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
