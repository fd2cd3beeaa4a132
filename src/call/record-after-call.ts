import type { AfterCall } from './after-call.ts';
import { notSo, RecordError } from './record-error.ts';
import { exactly, hasFields, nameIn } from './record-fields.ts';
import { RECORD_LIMITS } from './record-limits.ts';

/**
 * Reads what was done after a call. Whether the call offers it, only playing it can tell.
 *
 * @throws RecordError for whatever is wrong with its form
 */
export const afterCallIn = (value: unknown): AfterCall => {
  if (!hasFields(value))
    throw new RecordError('bad-field', notSo('afterCall', value), { says: 'remedy.work-fields' });
  exactly(value, [], 'afterCall', ['disposition', 'note', 'message']);
  const { disposition, note, message } = value;
  if (Object.keys(value).length === 0)
    throw new RecordError(
      'bad-field',
      { says: 'refused.is-empty', values: { title: 'afterCall' } },
      { says: 'remedy.leave-out' },
    );
  return {
    ...(disposition === undefined
      ? {}
      : { disposition: nameIn(disposition, 'afterCall.disposition') }),
    ...(note === undefined ? {} : { note: nameIn(note, 'afterCall.note') }),
    ...(message === undefined ? {} : { message: sentencesIn(message) }),
  };
};

const sentencesIn = (value: unknown): readonly string[] => {
  if (!Array.isArray(value) || value.length === 0)
    throw new RecordError(
      'bad-field',
      Array.isArray(value)
        ? { says: 'refused.is-empty', values: { title: 'afterCall.message' } }
        : notSo('afterCall.message', value),
      { says: 'remedy.sentence-ids' },
    );
  if (value.length > RECORD_LIMITS.sentences)
    throw new RecordError(
      'too-many-sentences',
      {
        says: 'refused.too-many-sentences',
        values: { number: value.length, total: RECORD_LIMITS.sentences },
      },
      { says: 'remedy.fewer' },
    );
  return value.map((id, n) => nameIn(id, `afterCall.message[${n}]`));
};
