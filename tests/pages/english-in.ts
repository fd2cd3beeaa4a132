/** What stands in a message beside the values, as markup; nothing that is too short to be told from German. */
export const englishIn = (message: string): readonly string[] =>
  message
    .replaceAll("''", "'")
    .split(/[{}]/)
    .map((part) => part.trim().replaceAll('"', '&quot;').replaceAll("'", '&#x27;'))
    .filter(
      (part) => part.length > 14 && part.includes(' ') && !/^\w+, (plural|select)/.test(part),
    );
