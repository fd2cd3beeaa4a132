import { kindOf, quoted, RecordError } from './record-error.ts';
import type { Fields } from './record-fields.ts';
import { jsonFault } from './record-json.ts';

/** How a line begins in the file of a call, or of its words in another language. */
const OF_A_CALL = /^(?:beats|vent|texts):/m;
/** What is left of bytes that make no letters in UTF-8, as those of a picture or of another encoding. */
const NO_LETTERS = ['\uFFFD', '\0'];
/** So soon they stand there. */
const SOON = 64;
/** So much of what is wrong is shown. */
const SHOWN = 12;

/** What a text is that cannot be read as JSON. */
export const notJson = (text: string): RecordError => {
  const at = jsonFault(text);
  const place = placeOf(text, at);
  const found = quoted(text.slice(at, at + SHOWN));
  if (text.trim() === '')
    return new RecordError('not-json', { says: 'refused.empty' }, { says: 'remedy.take-again' });
  if (NO_LETTERS.some((one) => text.slice(0, SOON).includes(one)))
    return new RecordError('not-json', { says: 'refused.no-text' }, { says: 'remedy.utf-8' });
  if (OF_A_CALL.test(text)) return ofACall();
  if (at >= text.length)
    return new RecordError(
      'not-json',
      { says: 'refused.breaks-off-at', values: place },
      { says: 'remedy.take-again' },
    );
  return text.slice(0, at).trim() === ''
    ? new RecordError(
        'not-json',
        { says: 'refused.begins-otherwise', values: { what: found } },
        { says: 'remedy.this-game' },
      )
    : new RecordError(
        'not-json',
        { says: 'refused.not-json', values: { what: found, ...place } },
        { says: 'remedy.take-again' },
      );
};

/** What JSON is that has no fields. */
export const notAnObject = (content: unknown): RecordError =>
  new RecordError(
    'not-a-record',
    { says: 'refused.not-a-record', values: kindOf(content) },
    { says: Array.isArray(content) ? 'remedy.one-each' : 'remedy.this-game' },
  );

/** What an object is whose format is not that of a record. */
export const otherFormat = (content: Fields): RecordError => {
  if (Object.hasOwn(content, 'beats')) return ofACall();
  const { format } = content;
  if (format === 'hold-the-line/all-my-data')
    return new RecordError(
      'other-format',
      { says: 'refused.all-my-data' },
      { says: 'remedy.records-in-it' },
    );
  return new RecordError(
    'other-format',
    format === undefined
      ? { says: 'refused.no-format' }
      : { says: 'refused.other-format', values: kindOf(format) },
    { says: 'remedy.this-game' },
  );
};

const ofACall = (): RecordError =>
  new RecordError('not-a-record', { says: 'refused.a-call' }, { says: 'remedy.onto-desk' });

/** A place in a text as a message names it, each from 1. */
export const placeOf = (
  text: string,
  at: number,
): { readonly line: number; readonly column: number } => {
  const lines = text.slice(0, at).split('\n');
  return { line: lines.length, column: (lines.at(-1) ?? '').length + 1 };
};
