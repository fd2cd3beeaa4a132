import type { AfterCall } from './after-call.ts';
import { quoted, RecordError } from './record-error.ts';
import { exactly, hasFields, nameIn } from './record-fields.ts';
import { RECORD_LIMITS } from './record-limits.ts';

/**
 * Reads what was done after a call. Whether the call offers it, only playing it can tell.
 *
 * @throws RecordError for whatever is wrong with its form
 */
export const afterCallIn = (value: unknown): AfterCall => {
  if (!hasFields(value))
    throw new RecordError(
      'bad-field',
      `afterCall is ${quoted(value)}`,
      'Write {"disposition": …, "note": …, "message": […]}, or leave it out.',
    );
  exactly(value, [], 'afterCall', ['disposition', 'note', 'message']);
  const { disposition, note, message } = value;
  if (Object.keys(value).length === 0)
    throw new RecordError('bad-field', 'afterCall is empty', 'Leave it out when nothing was done.');
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
      `afterCall.message is ${Array.isArray(value) ? 'empty' : quoted(value)}`,
      'Write a list of sentences by their ids, or leave it out.',
    );
  if (value.length > RECORD_LIMITS.sentences)
    throw new RecordError(
      'too-many-sentences',
      `the message has ${value.length} sentences, and at most ${RECORD_LIMITS.sentences} are read`,
      'Take some of them out.',
    );
  return value.map((id, n) => nameIn(id, `afterCall.message[${n}]`));
};
