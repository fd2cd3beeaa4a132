import type { AfterCall, WorkOffered } from './after-call.ts';
import { quoted, RecordError } from './record-error.ts';

/** Holds what was done after a call to what the call offered. Gives what is wrong with it, or undefined. */
export const workFault = (
  work: AfterCall,
  offered: WorkOffered | undefined,
): RecordError | undefined => {
  const { disposition, note, message } = work;
  if (offered === undefined) return notOffered('work to do');
  if (Object.keys(work).length === 0)
    return new RecordError('bad-field', 'nothing was done after the call', 'Choose something.');
  return (
    choiceFault('disposition', disposition, offered.dispositions) ??
    choiceFault('note', note, offered.notes) ??
    (message && messageFault(message, offered.message))
  );
};

type Choice = { readonly id: string };

const notOffered = (what: string): RecordError =>
  new RecordError('work-not-offered', `this end of the call leaves no ${what}`, 'Take it out.');

const unknown = (what: string, id: string, choices: readonly Choice[]): RecordError =>
  new RecordError(
    'unknown-choice',
    `there is no ${what} ${quoted(id)} at this end of the call`,
    `Choose one of ${choices.map((choice) => choice.id).join(', ')}.`,
  );

const choiceFault = (
  what: string,
  id: string | undefined,
  choices: readonly Choice[] = [],
): RecordError | undefined => {
  if (id === undefined) return undefined;
  if (choices.length === 0) return notOffered(what);
  return choices.some((choice) => choice.id === id) ? undefined : unknown(what, id, choices);
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
        `the message says ${quoted(id)} twice`,
        'Take one of them out.',
      );
  }
  return ids.length > message.most
    ? new RecordError(
        'too-many-sentences',
        `the message has ${ids.length} sentences, and may have ${message.most}`,
        'Take some of them out.',
      )
    : undefined;
};
