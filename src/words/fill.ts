import { IntlMessageFormat } from 'intl-messageformat';

const formats = new Map<string, IntlMessageFormat>();

/** A message of a language with its values put in. */
export const fill = (
  message: string,
  language: string,
  values: Readonly<Record<string, string | number>> | undefined,
): string => {
  // most messages are plain text, and need no reading
  if (!message.includes('{')) return message;
  const name = `${language} ${message}`;
  let format = formats.get(name);
  if (!format) {
    format = new IntlMessageFormat(message, language, undefined, { ignoreTag: true });
    formats.set(name, format);
  }
  return String(format.format(values));
};
