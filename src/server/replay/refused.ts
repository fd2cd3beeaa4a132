import type { RecordError } from '../../call/index.ts';
import { refusedInWords } from '../../words/refused-in-words.ts';

/** What the room of calls says of a record, as the API says it. */
export const refusedBy = (error: RecordError) => {
  const { code, act, at } = error;
  return {
    code: 'run-refused' as const,
    detail: refusedInWords(error),
    more: { record: { code, ...(act !== undefined && { act }), ...(at !== undefined && { at }) } },
  };
};
