import { en, type TeamWords } from './en.ts';

export type { TeamWords } from './en.ts';

/** The words of the pages about the team, in the language of the page. */
export const teamWords = (): TeamWords => en;

/** A moment of the API as a day. */
export const day = (moment: string | number): string =>
  new Intl.DateTimeFormat(document.documentElement.lang || 'en', { dateStyle: 'medium' }).format(
    new Date(moment),
  );

/** A moment of the API as a day and a time. */
export const dayAndTime = (moment: string | number): string =>
  new Intl.DateTimeFormat(document.documentElement.lang || 'en', {
    dateStyle: 'medium',
    timeStyle: 'short',
  }).format(new Date(moment));
