import { ENGINE, type RunRecord } from './record.ts';
import { actsIn } from './record-acts.ts';
import { afterCallIn } from './record-after-call.ts';
import { kindOf, notSo, orError, quoted, RecordError } from './record-error.ts';
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
    return {
      error: new RecordError(
        'too-large',
        { says: 'refused.too-large', values: { number: text.length, total: RECORD_LIMITS.text } },
        { says: 'remedy.alone' },
      ),
    };
  }
  const deep = tooDeepAt(text, RECORD_LIMITS.depth);
  if (deep !== undefined) {
    return {
      error: new RecordError(
        'too-deep',
        {
          says: 'refused.too-deep',
          values: { number: RECORD_LIMITS.depth, ...placeOf(text, deep) },
        },
        { says: 'remedy.as-written' },
      ),
    };
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

const placeOf = (text: string, at: number): { readonly line: number; readonly column: number } => {
  const lines = text.slice(0, at).split('\n');
  return { line: lines.length, column: (lines.at(-1) ?? '').length + 1 };
};

const notJson = (text: string): RecordError => {
  const at = jsonFault(text);
  const place = placeOf(text, at);
  return new RecordError(
    'not-json',
    at >= text.length
      ? { says: 'refused.breaks-off-at', values: place }
      : { says: 'refused.not-json', values: { what: quoted(text.slice(at, at + 12)), ...place } },
    { says: 'remedy.take-again' },
  );
};

const recordIn = (content: unknown): RunRecord => {
  if (!hasFields(content))
    throw new RecordError(
      'not-a-record',
      { says: 'refused.not-a-record', values: kindOf(content) },
      { says: 'remedy.as-written' },
    );
  sameMaker(content);
  exactly(content, FIELDS, 'record', OPTIONAL);
  const { scenario, mode, afterCall } = content;
  if (!hasFields(scenario))
    throw new RecordError('bad-field', notSo('scenario', scenario), {
      says: 'remedy.scenario-fields',
    });
  exactly(scenario, ['id', 'hash'], 'scenario');
  if (mode !== 'practice' && mode !== 'exam')
    throw new RecordError('bad-field', notSo('mode', mode), { says: 'remedy.choose-mode' });
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
      { says: 'refused.other-format', values: kindOf(format) },
      { says: 'remedy.this-game' },
    );
  if (version !== 1)
    throw new RecordError(
      'other-version',
      { says: 'refused.other-version', values: kindOf(version) },
      { says: 'remedy.same-version' },
    );
  if (engine !== ENGINE)
    throw new RecordError(
      'other-engine',
      { says: 'refused.other-engine', values: { ...kindOf(engine), other: quoted(ENGINE) } },
      { says: 'remedy.same-engine' },
    );
};
