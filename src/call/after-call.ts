import type { MoveName } from '../crisis/moves/names.ts';
import type { Scenario } from '../scenario/scenario.ts';
import type { MessagePart, Outcome } from '../scenario/schema.ts';
import { shuffled } from './draw.ts';

/** What was done after a call, each by its id: how it was filed, what was written into the ticket and in the message. */
export interface AfterCall {
  readonly disposition?: string;
  readonly note?: string;
  /** sentences, in the order in which they are read */
  readonly message?: readonly string[];
}

/** What was done, as a record keeps it: in one order, without what was left undone. */
export const inRecord = ({ disposition, note, message = [] }: AfterCall): AfterCall => ({
  ...(disposition === undefined ? {} : { disposition }),
  ...(note === undefined ? {} : { note }),
  ...(message.length === 0 ? {} : { message: [...message] }),
});

/** How a call can be filed. */
export interface OfferedDisposition {
  readonly id: string;
  readonly label: string;
  /** it is true of the way in which the call ended */
  readonly fits: boolean;
}

/** What can be written into the ticket. */
export interface OfferedNote {
  readonly id: string;
  readonly says: string;
  readonly moves: readonly MoveName[];
}

/** A sentence that the message can have. */
export interface OfferedSentence extends OfferedNote {
  readonly gives: readonly MessagePart[];
}

/** A message that can be composed. */
export interface OfferedMessage {
  readonly to: string;
  readonly task: string;
  /** what is said at the next desk about it */
  readonly peer: readonly string[];
  readonly sentences: readonly OfferedSentence[];
  /** how many sentences it may have */
  readonly most: number;
}

/** The work that is left when a call is over; lists are empty where there is nothing to choose from. */
export interface WorkOffered {
  readonly dispositions: readonly OfferedDisposition[];
  readonly notes: readonly OfferedNote[];
  readonly message: OfferedMessage | undefined;
}

const GOOD: readonly Outcome[] = ['resolved', 'agreed'];

/**
 * The work that a call leaves when it ends so, laid out as the seed has it; undefined where it leaves none. A call
 * that nobody answered leaves none. It is filed where a disposition is true of the ending, and a note is offered
 * at the endings that it fits; at the good ones where it does not say which.
 */
export const workOffered = (
  scenario: Scenario,
  { ending, outcome }: { readonly ending: string; readonly outcome: Outcome },
  seed: number,
): WorkOffered | undefined => {
  const { 'wrap-up': wrapUp, message } = scenario;
  if (outcome === 'unanswered' || (wrapUp === undefined && message === undefined)) return undefined;
  const laidOut = <T extends { readonly id: string }>(what: string, list: readonly T[]): T[] =>
    shuffled(seed, what, list, ({ id }) => id);
  const isFiled = wrapUp?.dispositions.some(({ fits }) => fits.includes(ending)) ?? false;
  const written = wrapUp?.notes.filter(({ fits }) =>
    fits === undefined ? GOOD.includes(outcome) : fits.includes(ending),
  );
  const work: WorkOffered = {
    dispositions: isFiled
      ? laidOut('dispositions', wrapUp?.dispositions ?? []).map(({ id, label, fits }) => ({
          id,
          label,
          fits: fits.includes(ending),
        }))
      : [],
    notes: laidOut('notes', written ?? []).map(({ id, says, moves }) => ({ id, says, moves })),
    message: message && {
      to: message.to,
      task: message.task,
      peer: (message.peer ?? []).map(({ says }) => says),
      sentences: laidOut('sentences', message.sentences).map(
        ({ id, says, gives = [], moves = [] }) => ({ id, says, gives, moves }),
      ),
      most: message.most,
    },
  };
  const nothing = work.dispositions.length === 0 && work.notes.length === 0 && !work.message;
  return nothing ? undefined : work;
};
