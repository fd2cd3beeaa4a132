import type { en } from './en.ts';

/** The name of a message. */
export type Key = keyof typeof en;

/** All messages of a language; a message that lacks is an error of types. */
export type Catalogue = Readonly<Record<Key, string>>;
