import type { RecordError } from '../../call/index.ts';

/** What the room of calls says of a record, as the API says it. */
export const refusedBy = ({ code, message, act, at }: RecordError) => ({
  code: 'run-refused' as const,
  detail: message,
  more: { record: { code, ...(act !== undefined && { act }), ...(at !== undefined && { at }) } },
});
