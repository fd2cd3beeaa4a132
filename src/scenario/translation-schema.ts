import { z } from 'zod';
import { form } from './form.ts';
import { callId, told } from './notation.ts';

/** A tag of a language as `lang` takes it: `de`, `de-CH`, `pt-BR`. */
export const language = z.string().regex(/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/, form('form.language'));

const key = z
  .string()
  .max(200)
  .regex(/^[a-z0-9][a-z0-9./-]*$/, form('form.key'))
  .refine((name) => name !== 'constructor', form('form.taken'));

const translated = z.string().trim().max(900);

const entry = z.strictObject({
  was: told(
    translated.optional(),
    'What the call said here when this was translated, where it says something else by now. `hold words` puts it in. Look at the translation again, then take this line out.',
    'It’s the one by the window.',
  ),
  from: told(
    translated.min(1),
    'What the call says here, word for word, in its own language. `hold words` keeps it as it is in the call; leave it.',
    'It’s the big one by the window.',
  ),
  to: told(
    translated.nullable().optional(),
    'The translation. While it is empty, the call’s own words are shown.',
    'Das ist der große am Fenster.',
  ),
});

const entries = z.record(key, entry);

/** A name is read in a table and on a map, between others. */
const LONGEST_NAME = 60;

/** The words of a call in another language, as they are written in a file beside it. */
export const translationSchema = z.strictObject({
  format: told(z.literal(1), 'The version of this notation: 1.'),
  call: told(callId, 'The call that is translated, by its id.', 'board-report'),
  language: told(language, 'The language of the translation, as in the name of the file.', 'de'),
  names: told(
    z.record(key, z.string().trim().min(1).max(LONGEST_NAME)).optional(),
    'What trainers read for the names of beats and flags, in their tables and on the map of the call. What is not here keeps its name.',
    { 'still-there': 'Hört noch jemand zu?', listened: 'zugehört' },
  ),
  texts: told(
    entries,
    'Every text of the call by its key: a line of the caller by its id, a reply by `reply.` and its id, what the coach says of it with `.coach` behind; what only a variant says has its name and a slash before. `hold words` writes them in the order of the call.',
    { 'v-window': { from: 'It’s the big one.', to: 'Das ist der große.' } },
  ),
  unused: told(
    entries.optional(),
    'Translations of what the call does not say any more. `hold words` keeps them here, and takes them back when the words return.',
  ),
});

/** The words of a call in another language, as they are written. */
export type Translation = z.output<typeof translationSchema>;
/** A text and its translation. */
export type TranslatedText = z.output<typeof entry>;
