import type { board as english } from '../../en/team/board.ts';

export const board: Readonly<Record<keyof typeof english, string>> = {
  'team-board.title': 'Nebeneinander',
  'team-board.lead':
    'In alphabetischer Reihenfolge. Jeder Kreis ist ein Anruf; zuerst lohnt der Blick auf die Streuung, dann auf die Mitte.',
  'team-board.filter': 'Was gezeigt wird',
  'team-board.of': 'Zeitraum oder Aufgabe',
  'team-board.season':
    '{which, select, spring {Frühling} summer {Sommer} autumn {Herbst} winter {Winter} other {{which}}} {year}',
  'team-board.challenge': 'Aufgabe: {title}',
  'team-board.call': 'Anruf',
  'team-board.all-calls': 'Alle Anrufe',
  'team-board.mode': 'Modus',
  'team-board.timing': 'Zeit',
  'team-board.timed': 'In der Zeit des Anrufs',
  'team-board.untimed': 'Ohne Uhr',
  'team-board.teams': 'Teams',
  'team-board.dots':
    '{count, plural, one {Ein Kreis ist ein Anruf} other {Ein Kreis steht für bis zu # Anrufe}}, leer bei weniger als 60 Punkten.',
  'team-board.box':
    'Der Balken daneben ist die mittlere Hälfte, mit dem mittleren Anruf und seinen Punkten. Gestrichelt im Profil: alle Teams zusammen.',
  'team-board.yours': 'das eigene',
  'team-board.took-part':
    '{number, number} von {of, plural, one {einer Person} other {# Personen}} dabei, {count, plural, one {ein Anruf} other {# Anrufe}}',
  'team-board.spread-of':
    '{name}: Die Hälfte der Anrufe liegt zwischen {low, number, integer} und {high, number, integer}, der mittlere bei {middle, number, integer}. Die Zahlen stehen in der Tabelle.',
  'team-board.times': 'Ein Anruf dauert {time}; möglich wären {possible}.',
  'team-board.score': 'Punkte je Anruf; bestanden ab 60',
  'team-board.time': 'Gesprächszeit',
  'team-board.profile': 'Profil: genutzte Gelegenheiten, 0 bis 100 %',
  'team-board.profile-of': 'Profil von {name}; die Zahlen stehen in der Tabelle.',
  'team-board.trend': 'Der mittlere Anruf, Monat für Monat',
  'team-board.too-few':
    '{count, plural, one {Eine Person} other {# Personen}} im Team, und weniger als fünf waren hier dabei. So kleine Gruppen werden nicht aufgeschlüsselt, damit niemand bloßgestellt wird.',
  'team-board.figures': 'Dasselbe in Zahlen',
  'team-board.rows.took': 'Personen, die dabei waren',
  'team-board.rows.runs': 'Anrufe',
  'team-board.rows.low': 'Ein Viertel liegt höchstens bei',
  'team-board.rows.middle': 'Mittlerer Anruf',
  'team-board.rows.high': 'Ein Viertel liegt mindestens bei',
  'team-board.rows.call': 'Dauer eines Anrufs',
  'team-board.rows.possible': 'Mögliche Dauer',
  'team-board.rows.critical': 'Anrufe mit schwerem Fehler',
  'team-board.rows.month': 'Mittlerer Anruf, {when}',
  'team-board.takers': '{number, number} von {of, number}',
  'team-board.beside': 'Andere Teams danebenstellen',
  'team-board.beside-hint':
    'Bis zu sieben. Teams, die sich nicht vergleichen, stehen nicht in der Liste.',
  'team-board.named': 'Name beginnt mit',
  'team-board.no-others': 'Hier vergleicht sich kein anderes Team.',
  'team-board.members': 'Mitglieder',
  'team-board.members-hint':
    'In alphabetischer Reihenfolge, dieselben Anrufe wie oben. Dieses Team hat gewählt, die Namen zu zeigen.',
  'team-board.only-you': 'Die eigenen Anrufe',
  'team-board.only-you-hint':
    'Die eigenen sind alle zu sehen. Andere werden nur gezeigt, wenn das Team es so gewählt hat und fünf oder mehr dabei waren.',
  'team-board.no-runs': 'Noch gibt es keinen solchen Anruf.',
  'team-board.who': 'Wer',
  'team-board.you': 'ich',
  'team-board.spread': 'Punkte und ihre mittlere Hälfte',
  'team-board.quarters':
    '{low, number, integer} bis {high, number, integer}, Mitte {middle, number, integer}',
};
