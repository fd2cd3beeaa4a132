import { say } from '../../words/say.ts';
/** The sentences of a message that is being composed, by their ids, in the order in which they are read. */
export type Composed = readonly string[];

/** Takes a sentence in at the end, or out; one more than `most` is not taken in. */
export const toggled = (message: Composed, id: string, most: number): Composed => {
  if (message.includes(id)) return message.filter((other) => other !== id);
  return message.length < most ? [...message, id] : message;
};

/** Moves a sentence up (-1) or down (1); at the end of the message it stays. */
export const moved = (message: Composed, id: string, by: -1 | 1): Composed => {
  const from = message.indexOf(id);
  const other = message[from + by];
  if (from < 0 || other === undefined) return message;
  return message.map((one) => (one === id ? other : one === other ? id : one));
};

/** What a screen reader is told when the message has changed. */
export const changeIn = (before: Composed, after: Composed, id: string): string => {
  const count = after.length;
  const [was, is] = [before.indexOf(id), after.indexOf(id)];
  if (is < 0) return say('wrap-up.said-out', { count });
  if (was < 0) return say('wrap-up.said-added', { number: is + 1, count });
  return was === is ? '' : say('wrap-up.said-moved', { number: is + 1, of: count });
};
