import type { study as english } from '../en/study.ts';

export const study: Readonly<Record<keyof typeof english, string>> = {
  'pattern.title': 'Mein Muster',
  'pattern.lead':
    'Ein Anruf sagt wenig: Menschen sind verschieden, und Tage auch. Hier stehen alle Anrufe zusammen, mit dem Bereich, in dem der übliche Anteil in neun von zehn Fällen liegt. Bei wenigen Anrufen ist er breit.',
  'pattern.nothing': 'Noch ist kein ganzer Anruf aufbewahrt. Nach dem ersten wird hier gezählt.',
  'pattern.practice': 'Übung',
  'pattern.exam': 'Prüfung',
  'pattern.untimed': 'Ohne Uhr',
  'pattern.kind': '{what}, {count, plural, one {ein Anruf} other {# Anrufe}}',
  'pattern.table': 'Tabelle: {what}',
  'pattern.dimension': 'Dimension',
  'pattern.taken': 'Genutzte Gelegenheiten',
  'pattern.share': 'Üblicher Anteil',
  'pattern.lately': 'Zuletzt',
  'pattern.by-call': 'Anruf für Anruf',
  'pattern.taken-of': '{what} von {other}',
  'pattern.range': '{what} bis {other}',
  'pattern.not-tested': 'noch nicht geprüft',
  'pattern.too-few':
    '{count, plural, one {ein Anruf} other {# Anrufe}}: zu wenig, um etwas zu sagen',
  'pattern.better': 'besser als zuvor',
  'pattern.worse': 'weniger als zuvor',
  'pattern.no-change': 'keine klare Änderung',
  'trainer.title': 'Wo es schiefgeht',
  'trainer.lead':
    'Einen Ordner mit Aufzeichnungen wählen, aus einem Team oder einem Kurs. Sie werden in diesem Browser noch einmal gespielt und verlassen ihn nicht.',
  'trainer.drop': 'Einen Ordner oder viele Dateien auf diese Seite ziehen oder wählen.',
  'trainer.choose-folder': 'Einen Ordner wählen',
  'trainer.through': 'Erledigte Dateien',
  'trainer.through-of': '{number, number} von {of, number}',
  'trainer.stop': 'Anhalten',
  'trainer.playing': 'Die Läufe werden noch einmal gespielt …',
  'trainer.stopped': 'Angehalten. Nichts wurde gezählt.',
  'trainer.failed':
    'Die Läufe ließen sich nicht spielen: Dieser Browser lässt eine Seite nicht im Hintergrund arbeiten.',
  'trainer.done': '{count, plural, one {1 Lauf} other {# Läufe}} in {time} s noch einmal gespielt.',
  'trainer.done-bad':
    '{count, plural, one {1 Lauf} other {# Läufe}} in {time} s noch einmal gespielt. {number, number} ließen sich nicht zählen; siehe unten.',
  'trainer.bad':
    '{count, plural, one {Eine Datei, die sich} other {# Dateien, die sich}} nicht zählen {count, plural, one {ließ} other {ließen}}',
  'trainer.more': 'Und {number, number} weitere.',
  'trainer.runs':
    '{count, plural, one {Ein Lauf} other {# Läufe}}, die Hälfte davon bei {number} oder besser; {of, plural, =0 {in keinem kam die Wut nach der Ruhe zurück} other {in # kam die Wut nach der Ruhe zurück}}.',
  'trainer.how':
    'Eine Wahl gilt als gut, wenn sie mindestens die Hälfte der Punkte holte, die in dem Moment zu holen waren. „Obere minus untere Hälfte“ sagt, um wie viele Prozentpunkte die bessere Hälfte der Läufe häufiger gut wählte: Nahe null trennt eine Entscheidung niemanden.',
  'trainer.decisions': 'Entscheidungen: {title}',
  'trainer.stage': 'Phase',
  'trainer.beat': 'Abschnitt',
  'trainer.chosen': 'Was gewählt wurde',
  'trainer.good': 'Gute Entscheidungen',
  'trainer.apart': 'Obere minus untere Hälfte',
  'trainer.lost': 'Rückfälle',
  'trainer.cut-in': 'Unterbrochen',
  'trainer.good-share': 'gut {what}',
  'trainer.few': 'zu wenige',
  'trainer.fold': 'Karte einklappen',
  'trainer.map': 'Auf der Karte zeigen',
  'trainer.map-failed': 'Die Karte ließ sich nicht zeichnen; die Tabelle sagt dasselbe.',
  'trainer.drawing': 'Wird gezeichnet …',
  'trainer.map-label': 'Karte: {title}',
  'trainer.map-words':
    'Die Abschnitte von „{title}“ nach Phasen, jeder mit seinen Zahlen; die Tabelle darunter sagt dasselbe.',
};
