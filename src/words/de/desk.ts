import type { desk as english } from '../en/desk.ts';

export const desk: Readonly<Record<keyof typeof english, string>> = {
  'desk.title': 'Der Schreibtisch',
  'desk.beside': 'Neben dem Schreibtisch',
  'desk.your-pattern': 'Mein Muster',
  'desk.your-team': 'Das Team',
  'desk.for-trainers': 'Für das Training',
  'desk.calls': '{count, plural, one {Ein Anruf} other {# Anrufe}}',
  'desk.reading': 'Die Anrufe kommen herein …',
  'desk.best-as-line': 'Der beste Lauf ist als Linie gezeichnet.',
  'desk.due-again': '{count, plural, one {Einer ist wieder fällig.} other {# sind wieder fällig.}}',
  'desk.broken':
    '{count, plural, one {Ein Anruf, der sich nicht lesen lässt} other {# Anrufe, die sich nicht lesen lassen}}',
  'desk.broken-at': 'Zeile {number}, Spalte {of}',

  'desk.from': '{name}, {department}',
  'desk.best-run': 'Bester Lauf:',
  'desk.of-hundred': 'von 100',
  'desk.new': 'neu',
  'desk.due': 'fällig',

  'desk.empty': 'Kein Anruf wartet',
  'desk.empty-words':
    'Im Ordner „scenarios“ liegt kein Anruf. Eine Szenariodatei hineinlegen und noch einmal nachsehen.',
  'desk.look-again': 'Noch einmal nachsehen',
  'desk.out-of-reach': 'Der Schreibtisch ist nicht zu erreichen',
  'desk.out-of-reach-words':
    'Die Seite ist da, aber der Server, der die Anrufe aufbewahrt, antwortet nicht. Bitte nachsehen, ob er läuft, und es noch einmal versuchen.',

  'desk.mode': 'Modus',
  'desk.practice': 'Übung',
  'desk.practice-words': 'Phase und Linie sind während des Gesprächs zu sehen.',
  'desk.exam': 'Prüfung',
  'desk.exam-words':
    'Keine Phase, keine Linie, keine Hinweise: nur die Stimme, in einem Zug. Der Anruf läuft weiter, auch wenn gerade niemand hinsieht, und gilt als abgebrochen, sobald die Seite geschlossen wird.',
  'desk.left': 'Der Anruf mit {called} wartet bei {time}.',
  'desk.left-work': 'Die Arbeit nach dem Anruf mit {called} wartet.',
  'desk.left-exam':
    'Der Prüfungsanruf mit {called} wurde bei {time} verlassen und ist abgebrochen.',
  'desk.left-go-on': 'Damit weitermachen',
  'desk.left-let-go': 'Verwerfen',
  'desk.left-see': 'Was das heißt',
  'desk.left-label': 'Ein Anruf, der verlassen wurde',
  'desk.not-kept':
    'Dieser Browser hat keinen Platz für die Anrufe oder erlaubt keinen: Was hier geschieht, bleibt, bis die Seite geschlossen wird.',
  'desk.pick-up': 'Abheben',

  'desk.how': 'Wie ein Anruf verläuft',
  'desk.how-listen': 'Zuhören',
  'desk.how-listen-words':
    'Solange nichts gewählt ist, wird geschwiegen. Wer gehört wird, beruhigt sich; auch nichts zu tun ist also eine Entscheidung.',
  'desk.how-murmur': '„Mhm“ sagen',
  'desk.how-murmur-words': 'Ab und zu eines zeigt, dass jemand da ist. Es unterbricht nicht.',
  'desk.how-wait': 'Warten',
  'desk.how-wait-words':
    'Eine Stille kann das Ende der Geschichte sein oder nur ein Atemzug. Einen Moment still sein lassen.',
  'desk.how-answer': 'Antworten',
  'desk.how-answer-words':
    'Erst dann die Worte wählen. Wann sie fallen, zählt so viel wie sie selbst.',

  'desk.level': 'Neue Anrufe:',
  'desk.level-recommended': '(empfohlen: {what})',
  'desk.how-hard': 'Wie schwer',
  'desk.easier': 'Leichter',
  'desk.recommended': 'Empfohlen',
  'desk.harder': 'Schwerer',

  'desk.open-run': 'Einen Lauf öffnen',
  'desk.open-run-words':
    'Eigene oder fremde Aufzeichnungen auf diese Seite ziehen, um ihre Nachbesprechung zu sehen.',
  'desk.choose-files': 'Dateien wählen',
  'desk.debrief-of': 'Nachbesprechung von „{title}“, {total}',

  'desk.due-same':
    'Seit diesem Anruf {which, select, 1 {ist ein Tag} 7 {ist eine Woche} other {sind zwei Wochen}} vergangen. Die wenigsten Punkte gab es damals für {what}. Diesmal läuft er ein wenig anders.',
  'desk.due-same-well':
    'Seit diesem Anruf {which, select, 1 {ist ein Tag} 7 {ist eine Woche} other {sind zwei Wochen}} vergangen. Damals ging nichts verloren. Ob es so bleibt? Er läuft ein wenig anders.',
  'desk.nothing': 'nichts',
  'desk.due-other':
    'Seit „{title}“ {which, select, 1 {ist ein Tag} 7 {ist eine Woche} other {sind zwei Wochen}} vergangen. Die wenigsten Punkte gab es damals für {what}; dieser andere Anruf verlangt danach.',

  'shift.title': 'Eine Schicht',
  'shift.offer': 'Eine Schicht: drei bis fünf Anrufe nacheinander.',
  'shift.offer-words':
    'Was ein Anruf hinterlässt, kommt zum nächsten mit. Am Ende steht der Tag in einem Bild.',
  'shift.between': 'Anruf {number} von {total} ist vorbei',
  'shift.go-on': 'Weiter mit der Schicht',
};
