import type { refusals as english } from '../en/refusals.ts';

export const refusals: Readonly<Record<keyof typeof english, string>> = {
  'refused.is':
    '{title, select, record {Die Aufzeichnung} time {Die Zeit} reply {Die Antwort} other {{title}}} ist {which, select, list {eine Liste} object {ein Objekt} function {eine Funktion} other {{what}}}',
  'refused.is-empty': '{title} ist leer',
  'refused.no-field': '{title, select, record {Der Aufzeichnung} other {In {title}}} fehlt {what}',
  'refused.extra-field':
    '{title, select, record {Die Aufzeichnung} other {{title}}} hat ein Feld {what}, das in keine Aufzeichnung gehört',
  'refused.name-too-long':
    '{title, select, reply {Die Antwort} other {{title}}} hat {number} Zeichen',
  'refused.too-long':
    '{title, select, time {Die Zeit} other {{title}}} ist {number} ms; kein Anruf dauert länger als {total} ms',
  'refused.too-large':
    'Das sind {number} Zeichen, mehr als in jeder Aufzeichnung; gelesen werden höchstens {total}',
  'refused.too-deep':
    'In Zeile {line}, Spalte {column} liegen Listen und Objekte mehr als {number} tief ineinander',
  'refused.breaks-off-at':
    'Der Text bricht in Zeile {line}, Spalte {column} ab, bevor sein JSON vollständig ist',
  'refused.not-json': '{what} in Zeile {line}, Spalte {column} ist kein JSON',
  'refused.empty': 'Die Datei ist leer',
  'refused.no-text': 'Das ist kein Text in UTF-8',
  'refused.begins-otherwise':
    'Das ist keine Aufzeichnung aus „Hold the Line“: Es beginnt mit {what}, und das ist kein JSON',
  'refused.not-a-record':
    'Das ist keine Aufzeichnung aus „Hold the Line“: Eine Aufzeichnung ist ein Objekt, und das hier ist {which, select, list {eine Liste} nothing {nichts} other {{what}}}',
  'refused.no-format': 'Das ist keine Aufzeichnung aus „Hold the Line“: Die Zeile „format“ fehlt',
  'refused.other-format':
    'Das ist keine Aufzeichnung aus „Hold the Line“: „format“ ist {which, select, list {eine Liste} object {ein Objekt} other {{what}}} statt „hold-the-line/run“',
  'refused.all-my-data':
    'Das ist der Export von allem, was ein Browser aufbewahrt, und kein einzelner Lauf',
  'refused.other-version':
    '„version“ ist {which, select, list {eine Liste} object {ein Objekt} other {{what}}}, und dieses Spiel liest Version 1',
  'refused.other-engine':
    'Die Aufzeichnung stammt von der Engine {which, select, list {einer Liste} object {einem Objekt} other {{what}}}, und das hier ist die Engine {other}',
  'refused.no-sitting': 'rewound ist 0',
  'refused.exam-rewound': 'rewound steht in der Aufzeichnung einer Prüfung, die in einem Zug läuft',
  'refused.too-many-acts':
    'Die Aufzeichnung hat {number} Handlungen; gelesen werden höchstens {total}',
  'refused.not-an-act':
    'Das ist {which, select, list {eine zu kurze Liste} object {ein Objekt} other {{what}}} statt Zeit und Handlung',
  'refused.unknown-act':
    '{which, select, list {Eine Liste ist keine Handlung} object {Ein Objekt ist keine Handlung} other {Es gibt keine Handlung {what}}}',
  'refused.act-holds-more': '{what} enthält mehr, als dazugehört',
  'refused.reply-unsaid': 'Welche Antwort gegeben wurde, steht nicht da',
  'refused.before-ring': 'Sie liegt vor dem ersten Klingeln, bei 0',
  'refused.before-act': 'Sie liegt vor Handlung {number}, die bei {total} ms steht',
  'refused.after-record': 'Sie liegt hinter dem Ende der Aufzeichnung, {total} ms',
  'refused.too-fast':
    'Sie ist eine von {number} Handlungen innerhalb von {total} ms, schneller als jede Hand',
  'refused.too-many-sentences': 'Die Nachricht hat {number} Sätze und darf {total} haben',
  'refused.sentence-twice': 'In der Nachricht steht {what} zweimal',
  'refused.filed-already': 'Der Anruf ist schon abgelegt',
  'refused.nothing-done': 'Nach dem Anruf wurde nichts getan',
  'refused.not-offered':
    'Nach diesem Ende des Anrufs gibt es {which, select, disposition {keinen Abschluss} note {keine Notiz} sentence {keinen Satz} message {keine Nachricht} other {nichts zu tun}}',
  'refused.unknown-choice':
    'Nach diesem Ende des Anrufs gibt es {which, select, disposition {keinen Abschluss} note {keine Notiz} other {keinen Satz}} {what}',
  'refused.other-hash':
    'Die Aufzeichnung wurde mit einer anderen Fassung von {what} gemacht, {other}',
  'refused.unknown-call':
    'Die Aufzeichnung wurde mit {what} gemacht, und diesen Anruf gibt es hier nicht',
  'refused.over-before': 'until ist {number} ms, und der Anruf war bei {total} ms vorbei',
  'refused.call-over': 'Der Anruf war bei {total} ms vorbei',
  'refused.call-ending': 'Der Anruf war vorbei, oder es wurde gerade verabschiedet',
  'refused.no-such-reply': '{other} hat keine Antwort {what}',
  'refused.impossible-not-answered': '{what} war hier nicht möglich: Es war noch nicht abgehoben',
  'refused.impossible-already-answered': '{what} war hier nicht möglich: Es war schon abgehoben',
  'refused.impossible-on-hold':
    '{what} war hier nicht möglich: Das Gegenüber war in der Warteschleife',
  'refused.impossible-not-on-hold':
    '{what} war hier nicht möglich: Das Gegenüber war nicht in der Warteschleife',
  'refused.impossible-you-are-speaking':
    '{what} war hier nicht möglich: Es lief gerade eine Antwort',
  'refused.impossible-you-are-breathing':
    '{what} war hier nicht möglich: Es lief gerade ein Atemzug',
  'refused.impossible-no-such-reply':
    '{what} war hier nicht möglich: Diese Antwort stand nicht zur Wahl',
  'refused.unfinished': 'Die Aufzeichnung bricht mitten im Anruf ab',
  'refused.far-too-large':
    'Die Datei ist weit größer als jede Aufzeichnung und wurde nicht gelesen',
  'refused.unread': 'Die Datei ließ sich nicht lesen',
  'refused.a-call': 'Das ist eine Szenariodatei, keine Aufzeichnung',
  'refused.data-cut-off': 'Die Datei ist kein JSON oder wurde abgeschnitten',
  'refused.no-data': 'Das ist kein Export der eigenen Daten',
  'refused.data-version': 'Die Datei stammt aus einer anderen Version des Spiels',
  'refused.no-run': 'Das ist kein Lauf',
  'refused.run-field': 'Im Feld {what} steht etwas, was das Spiel nicht schreibt',

  'remedy.alone': 'Die Aufzeichnung allein übergeben, ohne Leerraum.',
  'remedy.as-written': 'Die Aufzeichnung so übergeben, wie das Spiel sie geschrieben hat.',
  'remedy.take-again': 'Die Aufzeichnung noch einmal ganz aus dem Spiel holen.',
  'remedy.when-over': 'Sie noch einmal aus dem Spiel holen, wenn der Anruf vorbei ist.',
  'remedy.one-each':
    'Jeden Lauf in einer eigenen Datei übergeben, so wie das Spiel ihn geschrieben hat.',
  'remedy.utf-8': 'Eine Aufzeichnung als UTF-8 speichern; anderes weglassen.',
  'remedy.this-game':
    'Nach einem Anruf „Die Aufzeichnung speichern“ wählen und diese Datei übergeben, oder die Ausgabe von `hold play --json`.',
  'remedy.records-in-it':
    'Jeder Lauf darin hat ein „record“: dieses übergeben, jedes in einer eigenen Datei.',
  'remedy.same-version': 'Mit der Version des Spiels lesen, die sie geschrieben hat.',
  'remedy.same-engine':
    'Mit ihr ist alles in Ordnung, nur reagieren die Leute am Telefon inzwischen anders, und es würde ein anderer Anruf daraus: mit der Version des Spiels öffnen, aus der sie stammt.',
  'remedy.newer-game':
    'Sie stammt aus einer neueren Version des Spiels: dort öffnen, oder dieses Spiel aktualisieren.',
  'remedy.add': 'Es ergänzen.',
  'remedy.take-out': 'Herausnehmen.',
  'remedy.choose-mode': '"practice" oder "exam" schreiben.',
  'remedy.choose-timing':
    '"adjusted" oder "untimed" schreiben, oder es weglassen, wenn die Zeit normal lief.',
  'remedy.one-sitting': 'Bei einem Anruf in einem Zug weglassen.',
  'remedy.practice-only': 'Herausnehmen, oder mode auf "practice" setzen.',
  'remedy.scenario-fields': 'Ein Objekt mit "id" und "hash" schreiben.',
  'remedy.work-fields':
    'Ein Objekt mit "disposition", "note" und "message" schreiben, oder es weglassen.',
  'remedy.leave-out': 'Weglassen, wenn nichts getan wurde.',
  'remedy.sentence-ids': 'Eine Liste der Sätze mit ihren Ids schreiben, oder es weglassen.',
  'remedy.fewer': 'Einige davon herausnehmen.',
  'remedy.one-out': 'Einen davon herausnehmen.',
  'remedy.text': 'Einen Text von 1 bis {total} Zeichen schreiben.',
  'remedy.whole-number': 'Eine ganze Zahl von 0 bis {total} schreiben, ohne Anführungszeichen.',
  'remedy.whole-ms': 'Eine ganze Zahl in ms schreiben, ohne Anführungszeichen.',
  'remedy.since-ring': 'Die Zeit in ms seit dem ersten Klingeln angeben.',
  'remedy.count-from-ring': 'Die Zeit von dort an zählen.',
  'remedy.acts-list': 'Eine Liste von Handlungen schreiben.',
  'remedy.acts-done': 'So viele braucht kein Anruf: weglassen, was nie getan wurde.',
  'remedy.act-form': '[Zeit, "act"] schreiben, oder [Zeit, "reply", "id"] für eine Antwort.',
  'remedy.acts-are': 'Die Handlungen sind {what}.',
  'remedy.in-order': 'Die Handlungen nach ihren Zeiten ordnen.',
  'remedy.later-end': 'Herausnehmen, oder "until" später setzen.',
  'remedy.slower': 'Höchstens {number} Handlungen innerhalb von {total} ms.',
  'remedy.until': '"until" auf {total} setzen.',
  'remedy.file-as-then':
    'Mit der Datei spielen, wie sie damals war: Ein geändertes Wort macht einen anderen Anruf.',
  'remedy.calls-here':
    'Dort spielen, wo es diesen Anruf gibt; hier {number, plural, =0 {gibt es keinen} one {gibt es {what}} other {gibt es {what}}}.',
  'remedy.reply-of-call': 'Eine Antwort aus dem Szenario nennen.',
  'remedy.where-possible': 'Herausnehmen, oder dorthin setzen, wo es möglich ist.',
  'remedy.choose': 'Etwas auswählen.',
  'remedy.choose-of': 'Eines davon wählen: {what}.',
  'remedy.file-once': 'Nur einmal ablegen.',
  'remedy.smaller': 'Nur Aufzeichnungen übergeben.',
  'remedy.onto-desk':
    'Zum Prüfen und Spielen auf den Schreibtisch ziehen, oder an `hold check` und `hold play` geben.',
  'remedy.readable': 'Nachsehen, ob sie noch da ist und gelesen werden darf.',
  'remedy.export-again': 'Die Daten noch einmal exportieren und die ganze Datei nehmen.',
  'remedy.exported-file': 'Die Datei wählen, die beim Exportieren entstanden ist.',
  'remedy.import-there': 'Dort importieren.',

  'refusal.whole': '{what}. {why}',
  'refusal.of-act': 'Handlung {number}: {what}. {why}',
  'refusal.of-act-at': 'Handlung {number} bei {total} ms: {what}. {why}',
  'refusal.of-run': 'Lauf {number}: {what}',
};
