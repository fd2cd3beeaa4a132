import { IntlMessageFormat } from 'intl-messageformat';

interface Form {
  readonly format: IntlMessageFormat;
  /** what came of the values that were put in: a page asks for the same words in each frame */
  readonly filled: Map<string, string>;
}

/** Of a message that is filled in otherwise every second, so many are remembered. */
const MOST_FILLED = 10;
const forms = new Map<string, Form>();

/** A message of a language with its values put in. */
export const fill = (
  message: string,
  language: string,
  values: Readonly<Record<string, string | number>> | undefined,
): string => {
  // most messages are plain text, and need no reading
  if (!message.includes('{')) return message;
  const name = `${language} ${message}`;
  let form = forms.get(name);
  if (!form) {
    form = {
      format: new IntlMessageFormat(message, language, undefined, { ignoreTag: true }),
      filled: new Map(),
    };
    forms.set(name, form);
  }
  const { format, filled } = form;
  const given = JSON.stringify(values);
  const text = filled.get(given) ?? String(format.format(values));
  if (filled.size >= MOST_FILLED) filled.clear();
  filled.set(given, text);
  return text;
};
