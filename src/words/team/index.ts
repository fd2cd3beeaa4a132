import { spoken } from '../say.ts';
import { de } from './de.ts';
import { en, type TeamWords } from './en.ts';

export type { TeamWords } from './en.ts';

/** The words of the pages about the team, in the language that is shown; they are loaded with those pages. */
export const teamWords = (): TeamWords => (spoken.getState().language === 'de' ? de : en);

/** A moment of the API as a day. */
export const day = (moment: string | number): string => written(moment, { dateStyle: 'medium' });

/** A moment of the API as a day and a time. */
export const dayAndTime = (moment: string | number): string =>
  written(moment, { dateStyle: 'medium', timeStyle: 'short' });

/** A month of the API, `2026-11`. */
export const monthWords = (month: string): string =>
  written(`${month}-15T12:00:00Z`, { month: 'short', year: 'numeric' });

const written = (moment: string | number, options: Intl.DateTimeFormatOptions): string =>
  new Intl.DateTimeFormat(spoken.getState().language, options).format(new Date(moment));
