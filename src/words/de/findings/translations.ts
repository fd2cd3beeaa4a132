import type { translations as english } from '../../en/findings/translations.ts';

export const translations: Readonly<Record<keyof typeof english, string>> = {
  'translation-of.language': 'die Datei ist nach `{name}` benannt und sagt, sie sei in `{other}`',
  'translation-of.language-mend': 'Beides gleich machen.',
  'translation-of.nothing': 'der Anruf, der übersetzt wird, ist nicht da',
  'translation-of.nothing-mend': '{file} neben diese Datei legen.',
  'translation-of.unreadable': 'der Anruf in {file} lässt sich nicht lesen',
  'translation-of.unreadable-mend':
    'Erst ihn in Ordnung bringen; `hold check` sagt, was daran nicht stimmt.',
  'translation-of.another': 'der Anruf in {file} ist `{name}`',
  'translation-of.another-mend':
    '`{name}` schreiben oder diese Datei nach dem Anruf benennen, den sie übersetzt.',
  'translation-unknown.what': 'der Anruf hat keinen Text `{name}`',
  'translation-unknown.meant':
    'War `{name}` gemeint? Sonst `hold words` auf den Anruf anwenden: Es behält, was noch zu brauchen ist.',
  'translation-unknown.mend':
    '`hold words` auf den Anruf anwenden: Es behält, was noch zu brauchen ist.',
  'translation-unknown.name': 'der Anruf hat keinen Abschnitt und kein Merkmal `{name}`',
  'translation-unknown.name-meant': 'War `{name}` gemeint?',
  'translation-unknown.name-mend':
    'Einen Abschnitt oder ein Merkmal des Anrufs nennen oder es herausnehmen.',
  'translation-missing.empty':
    '{count, plural, one {ein Text ist} other {{count} Texte sind}} noch nicht übersetzt: {what}{total, plural, =0 {} other { und {total} weitere}}',
  'translation-missing.empty-mend': 'Die Übersetzung hinter `to` schreiben.',
  'translation-missing.absent':
    '{count, plural, one {ein Text fehlt} other {{count} Texte fehlen}} hier: {what}{total, plural, =0 {} other { und {total} weitere}}',
  'translation-missing.absent-mend':
    '`hold words` auf den Anruf anwenden; es setzt sie ein, jeden an seinen Platz.',
  'translation-stale.now': 'hier sagt der Anruf jetzt „{says}“',
  'translation-stale.now-mend':
    '`hold words` auf den Anruf anwenden und die Übersetzung noch einmal ansehen.',
  'translation-stale.was':
    'das sagte der Anruf, als er übersetzt wurde, und jetzt sagt er etwas anderes',
  'translation-stale.was-mend':
    '`to` anpassen, wo es nötig ist, und dann diese Zeile herausnehmen.',
  'translation-lost.number': 'die Zahl {what} ist verloren gegangen',
  'translation-lost.number-mend': 'So einsetzen, wie sie im Anruf steht.',
  'translation-lost.shouted': '„{says}“ ist im Anruf geschrien, und hier ist es nichts',
  'translation-lost.shouted-mend':
    'Das Wort, auf dem das Gewicht liegt, in Großbuchstaben schreiben.',
};
