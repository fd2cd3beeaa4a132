import { ENGINE, type RunRecord } from './record.ts';
import { actsIn } from './record-acts.ts';
import { afterCallIn } from './record-after-call.ts';
import { orError, quoted, RecordError } from './record-error.ts';
import { exactly, type Fields, hasFields, nameIn, wholeNumber } from './record-fields.ts';
import { jsonFault, tooDeepAt } from './record-json.ts';
import { RECORD_LIMITS } from './record-limits.ts';
import { composureIn, sittingIn } from './record-sitting.ts';

/** What came of reading a record: the record, or the first thing that is wrong with it. */
export type RecordReading = { readonly record: RunRecord } | { readonly error: RecordError };

const OPTIONAL = ['composure', 'timing', 'rewound', 'afterCall'];
const FIELDS = ['format', 'version', 'engine', 'scenario', 'seed', 'mode', 'acts', 'until'];

/**
 * Reads a run record from JSON. Never throws, and takes no longer than 50 ms whatever it is given. Whether the
 * acts are possible in the call, `replayRecord` tells.
 */
export const readRecord = (text: string): RecordReading => {
  if (text.length > RECORD_LIMITS.text) {
    const what = `the record has ${text.length} characters, and at most ${RECORD_LIMITS.text} are read`;
    return {
      error: new RecordError('too-large', what, 'Give the record alone, without white space.'),
    };
  }
  const deep = tooDeepAt(text, RECORD_LIMITS.depth);
  if (deep !== undefined) {
    const what = `lists and objects lie more than ${RECORD_LIMITS.depth} deep in one another at ${placeOf(text, deep)}`;
    return { error: new RecordError('too-deep', what, 'Give the record as the game wrote it.') };
  }
  let content: unknown;
  try {
    content = JSON.parse(text);
  } catch {
    return { error: notJson(text) };
  }
  return checkRecord(content);
};

/** Holds what was read from JSON elsewhere to the same rules. Never throws. */
export const checkRecord = (content: unknown): RecordReading =>
  orError(() => ({ record: recordIn(content) }));

const placeOf = (text: string, at: number): string => {
  const lines = text.slice(0, at).split('\n');
  return `line ${lines.length}, column ${(lines.at(-1) ?? '').length + 1}`;
};

const notJson = (text: string): RecordError => {
  const at = jsonFault(text);
  const place = placeOf(text, at);
  const what =
    at >= text.length
      ? `the text breaks off at ${place}, before its JSON is complete`
      : `${quoted(text.slice(at, at + 12))} at ${place} is not JSON`;
  return new RecordError('not-json', what, 'Take the record from the game again, whole.');
};

const recordIn = (content: unknown): RunRecord => {
  if (!hasFields(content))
    throw new RecordError(
      'not-a-record',
      `a run record is an object, and this is ${quoted(content)}`,
      'Give the record as the game wrote it.',
    );
  sameMaker(content);
  exactly(content, FIELDS, 'the record', OPTIONAL);
  const { scenario, mode, afterCall } = content;
  if (!hasFields(scenario))
    throw new RecordError(
      'bad-field',
      `scenario is ${quoted(scenario)}`,
      'Write {"id": …, "hash": …}.',
    );
  exactly(scenario, ['id', 'hash'], 'scenario');
  if (mode !== 'practice' && mode !== 'exam')
    throw new RecordError('bad-field', `mode is ${quoted(mode)}`, 'Write "practice" or "exam".');
  const until = wholeNumber(content.until, 'until', RECORD_LIMITS.ms);
  return {
    format: 'hold-the-line/run',
    version: 1,
    engine: ENGINE,
    scenario: {
      id: nameIn(scenario.id, 'scenario.id'),
      hash: nameIn(scenario.hash, 'scenario.hash'),
    },
    seed: wholeNumber(content.seed, 'seed', RECORD_LIMITS.seed),
    mode,
    ...composureIn(content),
    ...sittingIn(content),
    acts: actsIn(content.acts, until),
    until,
    ...(afterCall === undefined ? {} : { afterCall: afterCallIn(afterCall) }),
  };
};

/** What makes a record one of ours comes first: other formats and versions may have other fields. */
const sameMaker = ({ format, version, engine }: Fields): void => {
  if (format !== 'hold-the-line/run')
    throw new RecordError(
      'other-format',
      `format is ${quoted(format)}, not 'hold-the-line/run'`,
      'Give a run record of this game.',
    );
  if (version !== 1)
    throw new RecordError(
      'other-version',
      `version is ${quoted(version)}, and this game reads version 1`,
      'Read it with the version of the game that wrote it.',
    );
  if (engine !== ENGINE)
    throw new RecordError(
      'other-engine',
      `it was made by engine ${quoted(engine)}, and this is engine '${ENGINE}'`,
      'Nothing is wrong with it, but callers have been changed since, and it would become another call: open it with the version of the game that made it.',
    );
};
