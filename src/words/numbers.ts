import { locale } from './locale.ts';
import { spoken } from './say.ts';

/** A length of time as a clock shows it, `1:36`; from ms. */
export const clock = (ms: number): string => {
  const seconds = Math.max(0, Math.floor(ms / 1000));
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
};

const formats = new Map<string, Intl.NumberFormat>();

/** A number as the language that is shown writes it. */
export const figure = (value: number, options: Intl.NumberFormatOptions = {}): string => {
  const { language } = spoken.getState();
  const name = `${language} ${JSON.stringify(options)}`;
  let format = formats.get(name);
  if (!format) {
    format = new Intl.NumberFormat(language, options);
    formats.set(name, format);
  }
  return format.format(value);
};

const ONE_BEHIND = { minimumFractionDigits: 1, maximumFractionDigits: 1 } as const;

/** A length of time in seconds with one figure behind the point, `2.8`; from ms, rounded down. */
export const tenths = (ms: number): string => figure(Math.floor(ms / 100) / 10, ONE_BEHIND);

/** A share of one in percent. */
export const percent = (share: number): string =>
  figure(share, { style: 'percent', maximumFractionDigits: 0 });

/** `a, b and c`, as the language that is shown joins them. */
export const list = (parts: readonly string[]): string =>
  new Intl.ListFormat(locale(), { type: 'conjunction' }).format(parts);
