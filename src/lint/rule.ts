import type { Severity, Spot } from '../scenario/index.ts';
import type { SaidOfFile } from '../words/said.ts';
import type { Subject } from './subject.ts';
import type { Translated } from './translated.ts';

/** Something that a rule has found in a call: where, what is wrong there, how to mend it. */
export interface Found extends Spot {
  readonly what: SaidOfFile;
  readonly remedy: SaidOfFile;
}

/** One thing that is looked for in a scenario file, with all that its page says of it. */
export interface Rule {
  /** in small letters and hyphens; the name of its page */
  readonly code: string;
  readonly severity: Severity;
  /** one line for the table of rules */
  readonly summary: string;
  /** what is looked for, exactly enough to argue with */
  readonly wrong: string;
  readonly mend: string;
  readonly why: string;
  /** a piece of a call that the rule speaks up at, and the same piece mended */
  readonly bad: string;
  readonly good: string;
  /** judges each text by itself, so that it can look at a file whose form is wrong elsewhere */
  readonly textOnly?: boolean;
  /** says what is nowhere, so that it has to have followed every way */
  readonly everyWay?: boolean;
  /** looks for the same in the words of each translation */
  readonly inEveryLanguage?: boolean;
  /** not there for what is found while the file is read, and for what is looked for in translations alone */
  readonly find?: (call: Subject) => Iterable<Found>;
  /** looks at a translation beside its call; the places are those in the file of the translation */
  readonly findInTranslation?: (translated: Translated) => Iterable<Found>;
}
