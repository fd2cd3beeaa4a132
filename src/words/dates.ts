import { locale } from './locale.ts';

/** A moment as a day in the language that is shown; from ms, or as the API writes it. */
export const day = (moment: string | number): string => written(moment, { dateStyle: 'medium' });

/** A moment as a day and a time in the language that is shown; from ms, or as the API writes it. */
export const dayAndTime = (moment: string | number): string =>
  written(moment, { dateStyle: 'medium', timeStyle: 'short' });

/** A day of this year and a time, `5 March, 21:14`, in the language that is shown; from ms since 1970. */
export const dayOfYear = (at: number): string =>
  written(at, { day: 'numeric', month: 'long', hour: '2-digit', minute: '2-digit' });

/** A month as the API writes it, `2026-11`, in the language that is shown. */
export const monthWords = (month: string): string =>
  written(`${month}-15T12:00:00Z`, { month: 'short', year: 'numeric' });

const written = (moment: string | number, options: Intl.DateTimeFormatOptions): string =>
  new Intl.DateTimeFormat(locale(), options).format(new Date(moment));
