import type { shift } from './en/shift.ts';
import type { study } from './en/study.ts';
import type { team } from './en/team.ts';
import type { en } from './en.ts';

type English = typeof en & typeof shift & typeof study & typeof team;

/** The name of a message. */
export type Key = keyof English;

/** A message in English, which says what it needs. */
export type Message<K extends Key> = English[K];

/** The messages of a language, as far as they have been fetched. */
export type Catalogue = Readonly<Partial<Record<Key, string>>>;
