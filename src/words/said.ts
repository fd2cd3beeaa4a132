import type { evidence } from './en/evidence.ts';
import type { findings } from './en/findings.ts';
import type { harmingMoves } from './en/harming-moves.ts';
import type { helpingMoves } from './en/helping-moves.ts';
import type { map } from './en/map.ts';
import type { refusals } from './en/refusals.ts';
import type { Needed } from './values.ts';

/** What one of these messages needs to be said: its name, and the values that it puts in. */
export type SaidWith<Messages extends Readonly<Record<string, string>>> =
  | { readonly says: Plain<Messages>; readonly values?: undefined }
  | {
      [K in Exclude<keyof Messages, Plain<Messages>>]: {
        readonly says: K;
        readonly values: Needed<Messages[K]>;
      };
    }[Exclude<keyof Messages, Plain<Messages>>];

/** The messages that put nothing in. */
type Plain<Messages extends Readonly<Record<string, string>>> = {
  [K in keyof Messages]: Record<never, never> extends Needed<Messages[K]> ? K : never;
}[keyof Messages];

/** Something that a room says of a call, to be put into words where it is shown. */
export type Said = SaidWith<typeof evidence & typeof helpingMoves & typeof harmingMoves>;

/**
 * What is wrong with a file that somebody writes, or how to mend it. A value can be said in its turn: a list of names,
 * a kind of value, the place in the file.
 */
export type SaidOfFile =
  | { readonly says: Plain<typeof findings>; readonly values?: undefined }
  | {
      [K in Exclude<keyof typeof findings, Plain<typeof findings>>]: {
        readonly says: K;
        readonly values: Needed<(typeof findings)[K], SaidOfFile>;
      };
    }[Exclude<keyof typeof findings, Plain<typeof findings>>];

/** What is said of a finding, to be put into words where it is shown. */
export interface FoundInFile {
  readonly what: SaidOfFile;
  readonly remedy: SaidOfFile;
  /** the variant of the call that it is found in; undefined for the call itself */
  readonly variant?: string | undefined;
}

/** Something that stands on the map of a call. */
export type SaidOfMap = SaidWith<typeof map>;

/** What is wrong with a record, or how to mend it. */
export type SaidOfRecord = SaidWith<typeof refusals>;

/** Why a record is refused, to be put into words where it is shown. */
export interface Refused {
  readonly what: SaidOfRecord;
  readonly remedy: SaidOfRecord;
  /** the act at fault, from 0; undefined when it is none of them */
  readonly act?: number | undefined;
  /** when that act was done, in virtual ms; undefined where it has no time */
  readonly at?: number | undefined;
}
