import type { shift as english } from '../en/shift.ts';

/** Eine Schicht: einige Anrufe nacheinander, und das Bild des Tages. */
export const shift: Readonly<Record<keyof typeof english, string>> = {
  'shift.lead':
    'Einige Anrufe nacheinander, wie an einem Arbeitstag. Was ein schwerer Anruf hinterlässt, kommt zum nächsten mit: durchatmen, wenn es nötig ist.',
  'shift.how-many': 'Wie viele Anrufe',
  'shift.calls': '{count, plural, one {# Anruf} other {# Anrufe}}',
  'shift.queue': 'Wer in der Warteschlange ist',
  'shift.queue-words':
    'Zuerst, was fällig ist, dann, was noch nicht angenommen wurde. In dieser Reihenfolge klingelt es.',
  'shift.start': 'Schicht beginnen',
  'shift.too-few':
    'Eine Schicht braucht mindestens drei Anrufe am Schreibtisch, jeden von jemand anderem.',
  'shift.between-first': 'Die Schicht beginnt',
  'shift.between-words':
    '„{title}“ ist geschafft. Nach der Schicht lässt sich der Anruf genauer ansehen.',
  'shift.first-words': '{count, plural, one {Ein Anruf wartet.} other {# Anrufe warten.}}',
  'shift.next': 'Als Nächstes in der Warteschlange',
  'shift.take': 'Anruf annehmen',
  'shift.end-here': 'Schicht hier beenden',
  'shift.day': 'Das Bild des Tages',
  'shift.day-lead':
    '{count, plural, one {Ein Anruf} other {# Anrufe}} in {time}, im Schnitt {number} von 100.',
  'shift.fails':
    '{count, plural, =0 {Kein schwerer Fehler.} one {Ein schwerer Fehler.} other {# schwere Fehler.}}',
  'shift.lines': 'Die Anrufe nebeneinander',
  'shift.lines-words':
    'Jede Linie ist ein Mensch am Telefon: je höher, desto wütender. Jede ist so breit, wie sie dauerte.',
  'shift.composure': 'Die eigene Fassung über den Tag',
  'shift.composure-words':
    'Sie wird nie bewertet. Sie machte es leicht oder schwer, ruhig zu bleiben, vom ersten Klingeln bis zum letzten Wort.',
  'shift.from-to': '{number} bis {total} von 100',
  'shift.along': 'Eines zum Mitnehmen',
  'shift.along-share':
    'Die wenigsten Punkte gab es an diesem Tag für {what}: {says} von dem, was möglich war.',
  'shift.along-none': 'Den ganzen Tag wurde nichts ausgelassen. Feierabend.',
  'shift.composure-short': 'Fassung',
  'shift.numbers': 'Der Tag in Zahlen',
  'shift.call': 'Anruf',
  'shift.score': 'Von 100',
  'shift.lasted': 'Dauer',
  'shift.debrief': 'Nachbesprechung',
  'shift.debrief-of': 'Nachbesprechung von „{title}“',
  'shift.another': 'Noch eine Schicht',
  'shift.gone': 'Die Anrufe dieser Schicht sind nicht mehr aufbewahrt.',
};
