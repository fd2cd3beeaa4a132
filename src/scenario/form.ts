import type { SaidOfFile } from '../words/said.ts';

/** What a notation asks of a text, by the name of the message. */
type Form = Extract<Exclude<SaidOfFile['says'], 'form.other'>, `form.${string}`>;

/** What a schema says of a text that it refuses; the name of a message stands where a schema keeps its own words. */
export const form = (says: Form): Form => says;

const isForm = (text: string): text is Form => text.startsWith('form.');

/** What a schema has said of a text; what it says by itself stays in its own words. */
export const saidOfForm = (text: string): SaidOfFile =>
  isForm(text) ? { says: text } : { says: 'form.other', values: { what: text } };
