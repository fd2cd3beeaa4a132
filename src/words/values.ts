/** What a message can name in braces. A text that names `{called}` cannot be said without it. */
export interface Values {
  /** how a caller is called in speech, and their whole name with the department */
  readonly called: string;
  readonly name: string;
  readonly department: string;
  /** for `{pronoun, select, she {…} he {…} other {…}}` */
  readonly pronoun: 'she' | 'he' | 'they';
  /** for `{count, plural, one {…} other {…}}` */
  readonly count: number;
  readonly of: number;
  /** a number that is shown as it is, and a second one */
  readonly number: number;
  readonly total: number;
  /** scores that half of some calls lie between, and the middle one; for `{low, number, integer}` */
  readonly low: number;
  readonly middle: number;
  readonly high: number;
  /** a part of one, for `{share, number, percent}` */
  readonly share: number;
  /** a place in a file, each from 1 */
  readonly line: number;
  readonly column: number;
  /** a length of time in seconds, for `{seconds, number, ::.0}` */
  readonly seconds: number;
  /** a length of time as it is shown: `1:36`, `2.8` */
  readonly time: string;
  readonly possible: string;
  readonly until: string;
  /** a day or a moment as it is shown */
  readonly when: string;
  readonly seen: string;
  readonly year: string;
  /** for choices between words: `{which, select, …}` */
  readonly which: string;
  /** words that come from elsewhere: a title, a file, a name of the trade, what somebody says */
  readonly title: string;
  readonly file: string;
  readonly what: string;
  readonly other: string;
  readonly says: string;
  readonly why: string;
  readonly stage: string;
  /** the name of a team, what somebody is in it, and a code that leads into it */
  readonly team: string;
  readonly role: string;
  readonly code: string;
}

/** The values that a message needs, read off its text; a `Part` can stand for those that are any text. */
export type Needed<Message extends string, Part = never> = {
  readonly [Name in keyof Values as Message extends
    | `${string}{${Name}}${string}`
    | `${string}{${Name},${string}`
    ? Name
    : never]: Values[Name] | (string extends Values[Name] ? Part : never);
};
