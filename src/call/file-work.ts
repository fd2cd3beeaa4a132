import type { AfterCall, WorkOffered } from './after-call.ts';
import { quoted, RecordError } from './record-error.ts';

/** Holds what was done after a call to what the call offered. Gives what is wrong with it, or undefined. */
export const workFault = (
  work: AfterCall,
  offered: WorkOffered | undefined,
): RecordError | undefined => {
  const { disposition, note, message } = work;
  if (offered === undefined) return notOffered('work');
  if (Object.keys(work).length === 0)
    return new RecordError(
      'bad-field',
      { says: 'refused.nothing-done' },
      { says: 'remedy.choose' },
    );
  return (
    choiceFault('disposition', disposition, offered.dispositions) ??
    choiceFault('note', note, offered.notes) ??
    (message && messageFault(message, offered.message))
  );
};

type Choice = { readonly id: string };

const notOffered = (which: string): RecordError =>
  new RecordError(
    'work-not-offered',
    { says: 'refused.not-offered', values: { which } },
    { says: 'remedy.take-out' },
  );

const unknown = (which: string, id: string, choices: readonly Choice[]): RecordError =>
  new RecordError(
    'unknown-choice',
    { says: 'refused.unknown-choice', values: { which, what: quoted(id) } },
    {
      says: 'remedy.choose-of',
      values: { what: choices.map((choice) => choice.id).join(', ') },
    },
  );

const choiceFault = (
  which: string,
  id: string | undefined,
  choices: readonly Choice[] = [],
): RecordError | undefined => {
  if (id === undefined) return undefined;
  if (choices.length === 0) return notOffered(which);
  return choices.some((choice) => choice.id === id) ? undefined : unknown(which, id, choices);
};

const messageFault = (
  ids: readonly string[],
  message: WorkOffered['message'],
): RecordError | undefined => {
  if (message === undefined) return notOffered('message');
  for (const [n, id] of ids.entries()) {
    const fault = choiceFault('sentence', id, message.sentences);
    if (fault) return fault;
    if (ids.indexOf(id) < n)
      return new RecordError(
        'sentence-twice',
        { says: 'refused.sentence-twice', values: { what: quoted(id) } },
        { says: 'remedy.one-out' },
      );
  }
  return ids.length > message.most
    ? new RecordError(
        'too-many-sentences',
        {
          says: 'refused.too-many-sentences',
          values: { number: ids.length, total: message.most },
        },
        { says: 'remedy.fewer' },
      )
    : undefined;
};
