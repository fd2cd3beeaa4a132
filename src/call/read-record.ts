import { notAnObject, notJson, otherFormat, placeOf } from './not-a-run.ts';
import { ENGINE, type RunRecord } from './record.ts';
import { actsIn } from './record-acts.ts';
import { afterCallIn } from './record-after-call.ts';
import {
  kindOf,
  notSo,
  orError,
  quoted,
  RecordError,
  type RecordErrorCode,
} from './record-error.ts';
import { exactly, type Fields, hasFields, lacks, nameIn, wholeNumber } from './record-fields.ts';
import { tooDeepAt } from './record-json.ts';
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

/** The most characters of what `hold play --json` prints; the longest calls come to a quarter of a million. */
const LARGEST_RESULT = 4_000_000;
/** What a reader of records says to a text that may hold one as its `run`. */
const AROUND_A_RUN: readonly RecordErrorCode[] = ['too-large', 'too-deep', 'other-format'];

/** As `readRecord`, also for a record that is the `run` of what `hold play --json` printed. */
export const readRun = (text: string): RecordReading => {
  const alone = readRecord(text);
  if ('record' in alone || !AROUND_A_RUN.includes(alone.error.code)) return alone;
  if (text.length > LARGEST_RESULT) return alone;
  try {
    const content: unknown = JSON.parse(text);
    return hasFields(content) && content.run !== undefined && content.format === undefined
      ? checkRecord(content.run)
      : alone;
  } catch {
    return alone;
  }
};

/** Holds what was read from JSON elsewhere to the same rules. Never throws. */
export const checkRecord = (content: unknown): RecordReading =>
  orError(() => ({ record: recordIn(content) }));

const recordIn = (content: unknown): RunRecord => {
  if (!hasFields(content)) throw notAnObject(content);
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
const sameMaker = (content: Fields): void => {
  if (content.format !== 'hold-the-line/run') throw otherFormat(content);
  for (const name of ['version', 'engine']) {
    if (!Object.hasOwn(content, name)) throw lacks('record', name, { says: 'remedy.take-again' });
  }
  const { version, engine } = content;
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
      { says: Number(engine) > Number(ENGINE) ? 'remedy.newer-game' : 'remedy.same-engine' },
    );
};
