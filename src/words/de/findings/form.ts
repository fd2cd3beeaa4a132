import type { form as english } from '../../en/findings/form.ts';

export const form: Readonly<Record<keyof typeof english, string>> = {
  'variant.in': 'in der Variante `{name}`: {what}',
  'mend.meant': 'War `{name}` gemeint?',
  'names.one': '`{name}`',
  'names.comma': '{what}, {other}',
  'names.and': '{what} und {other}',
  'file.unfetched': 'die Datei ließ sich nicht holen ({why})',
  'file.unfetched-mend': 'Nachsehen, ob sie im Ordner „scenarios“ liegt und gelesen werden darf.',
  'file.empty': 'die Datei ist leer',
  'file.a-run': 'das ist eine Aufzeichnung, kein Szenario',
  'file.a-run-mend':
    'Sie .json nennen und für die Nachbesprechung auf den Schreibtisch ziehen, oder an `hold replay` geben.',
  'file.too-long': 'die Datei hat {number} Zeichen, und gelesen werden höchstens {total}',
  'file.too-much': 'in dieser Datei steht mehr als in irgendeinem Anruf',
  'file.split': 'Mehrere Anrufe daraus machen.',
  'file.aliases': 'mehr Teile sind wiederverwendet (*), als ein Anruf je braucht',
  'file.write-out': 'Sie ausschreiben.',
  'file.double-key': '`{name}` steht hier zweimal',
  'file.double-key-mend': 'Eines herausnehmen oder anders nennen.',
  'encoding.utf-16': 'die Datei ist als UTF-16 gespeichert, mit zwei Bytes je Buchstabe',
  'encoding.utf-16-mend':
    'Als UTF-8 speichern; beim Speichern unter anderem Namen fragen Editoren nach der Kodierung.',
  'encoding.nul': 'hier steht ein NUL-Zeichen, das es in keinem Text gibt',
  'encoding.nul-mend': 'Es herausnehmen oder die Datei aus einer heilen Kopie holen.',
  'encoding.lost':
    'ein Buchstabe ließ sich hier nicht lesen: Die Datei ist nicht als UTF-8 gespeichert',
  'encoding.lost-mend':
    'Als UTF-8 speichern und die verlorenen Buchstaben neu schreiben, wo eine Raute steht.',
  'yaml.unreadable': 'nicht als YAML zu lesen: {why}',
  'yaml.alias': 'ein Name nach * oder & fehlt oder kann hier nicht stehen',
  'yaml.alias-mend': 'Den Teil stattdessen ausschreiben.',
  'yaml.directive': 'eine Zeile, die mit % beginnt, ist eine Anweisung, die es nicht gibt',
  'yaml.take-out': 'Herausnehmen.',
  'yaml.escape':
    'ein umgekehrter Schrägstrich leitet in doppelten Anführungszeichen etwas Unbekanntes ein',
  'yaml.escape-mend':
    'Für einen umgekehrten Schrägstrich \\\\ schreiben oder einfache Anführungszeichen nehmen.',
  'yaml.indent': 'diese Zeile ist anders eingerückt als der Teil, zu dem sie gehört',
  'yaml.indent-mend': 'Mit Leerzeichen so weit einrücken wie die Einträge ringsum.',
  'yaml.sign': 'mit diesem Zeichen kann ein Text nur in Anführungszeichen beginnen',
  'yaml.quotes': 'Den Text in Anführungszeichen setzen.',
  'yaml.colon': 'in dieser Zeile steht ein Doppelpunkt zu viel',
  'yaml.colon-mend': 'Den Text in Anführungszeichen setzen oder eine neue Zeile beginnen.',
  'yaml.dashes': 'eine Liste mit Strichen kann nicht zwischen Klammern stehen',
  'yaml.dashes-mend': 'Dort Kommas nehmen.',
  'yaml.missing':
    'hier oder kurz davor fehlt ein Anführungszeichen, eine Klammer, ein Komma oder ein Doppelpunkt',
  'yaml.missing-mend':
    'Schließen, was geöffnet wurde. Ein Text mit Doppelpunkt oder Anführungszeichen steht am sichersten in doppelten Anführungszeichen.',
  'yaml.long-name': 'hier wird ein Name mit Doppelpunkt erwartet, und es geht über mehrere Zeilen',
  'yaml.long-name-mend':
    'Den Text in Anführungszeichen setzen oder nachsehen, ob der Doppelpunkt fehlt.',
  'yaml.second': 'hier beginnt, nach einer Zeile aus Strichen, ein zweites Dokument',
  'yaml.second-mend':
    'Eine Datei enthält einen Anruf: die Zeile mit den Strichen herausnehmen oder zwei Dateien daraus machen.',
  'yaml.tab': 'die Zeile ist mit einem Tabulator eingerückt',
  'yaml.tab-mend': 'Leerzeichen nehmen.',
  'yaml.tag': 'hier steht ein Tag (!); Anrufe kommen ohne aus',
  'yaml.otherwise': 'das passt nicht zur Schreibweise',
  'yaml.otherwise-mend': 'Einrückung und Anführungszeichen hier und in der Zeile darüber ansehen.',
  'yaml.question-mark':
    'ein Fragezeichen am Anfang eines Eintrags ist eine Schreibweise, ohne die Anrufe auskommen',
  'yaml.too-deep': 'zu viele Klammern oder Striche stecken ineinander',
  'yaml.too-deep-mend':
    'Schließen, was geöffnet wurde; ein Text mit einer Klammer braucht Anführungszeichen.',
  'yaml.no-anchor': 'ein Teil ist wiederverwendet (*), den kein & davor benennt',
  'yaml.no-anchor-mend': 'Den Teil ausschreiben oder seinen Namen berichtigen.',
};
