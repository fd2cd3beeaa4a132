/** Translations beside their calls. */
export const translations = {
  'translation-of.language': "the file is named for ''{name}'', and says that it is in ''{other}''",
  'translation-of.language-mend': 'Make them the same.',
  'translation-of.nothing': 'the call that is translated is not here',
  'translation-of.nothing-mend': 'Put {file} beside this file.',
  'translation-of.unreadable': 'the call in {file} cannot be read',
  'translation-of.unreadable-mend': 'Mend it first; `hold check` says what is wrong with it.',
  'translation-of.another': "the call in {file} is ''{name}''",
  'translation-of.another-mend':
    "Write ''{name}'', or name this file for the call that it translates.",
  'translation-unknown.what': "the call has no text ''{name}''",
  'translation-unknown.meant':
    "Did you mean ''{name}''? Else run `hold words` on the call: it keeps what is of use.",
  'translation-unknown.mend': 'Run `hold words` on the call: it keeps what is of use.',
  'translation-unknown.name': "the call has no beat and no flag ''{name}''",
  'translation-unknown.name-meant': "Did you mean ''{name}''?",
  'translation-unknown.name-mend': 'Name a beat or a flag of the call, or take it out.',
  'translation-missing.empty':
    '{count, plural, one {one text is} other {{count} texts are}} not translated yet: {what}{total, plural, =0 {} other { and {total} more}}',
  'translation-missing.empty-mend': 'Write the translation behind `to`.',
  'translation-missing.absent':
    '{count, plural, one {one text is} other {{count} texts are}} not in here: {what}{total, plural, =0 {} other { and {total} more}}',
  'translation-missing.absent-mend':
    'Run `hold words` on the call; it puts them in, each at its place.',
  'translation-stale.now': 'the call says “{says}” here now',
  'translation-stale.now-mend': 'Run `hold words` on the call, and look at the translation again.',
  'translation-stale.was': 'the call said this when it was translated, and says something else now',
  'translation-stale.was-mend': 'Mend `to` where it needs it, then take this line out.',
  'translation-lost.number': 'the number {what} is lost',
  'translation-lost.number-mend': 'Put it in as it stands in the call.',
  'translation-lost.shouted': "''{says}'' is shouted in the call, and nothing is here",
  'translation-lost.shouted-mend': 'Write the word that carries the weight in capitals.',
} as const;
