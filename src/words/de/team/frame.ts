import type { frame as english } from '../../en/team/frame.ts';

export const frame: Readonly<Record<keyof typeof english, string>> = {
  'team.role.member': 'Mitglied',
  'team.role.trainer': 'Training',
  'team.role.lead': 'Leitung',

  'team.mode.practice': 'Übung',
  'team.mode.exam': 'Prüfung',

  'team.nav': 'Team',
  'team.room.home': 'Mein Team',
  'team.room.challenges': 'Aufgaben',
  'team.room.board': 'Vergleich',
  'team.room.trainers': 'Für das Training',
  'team.room.settings': 'Teameinstellungen',
  'team.room.data': 'Meine Daten',
  'team.offline':
    'Der Server ist nicht zu erreichen. Zu sehen ist der Stand, als er zuletzt geantwortet hat.',
  'team.unreachable-words':
    'Der Server mit den Teams antwortet nicht. Fertige Anrufe warten in diesem Browser und werden von selbst gesendet.',

  'team-lobby.title': 'Im Team fällig',
  'team-lobby.all': 'Alle Aufgaben',
  'team-lobby.more': 'und {count, plural, one {ein weiterer Anruf} other {# weitere Anrufe}}',

  'team-attempt.fetching': 'Der Anruf wird geholt.',
  'team-attempt.gone': 'Dieser Versuch ist nicht hier.',
  'team-attempt.gone-words':
    'Vielleicht ist er schon abgegeben oder abgelaufen, oder er liegt in einem anderen Browser. Der Weg zum Anruf führt über die Aufgaben des Teams.',
  'team-attempt.begun': 'Diese Prüfung wurde schon begonnen.',
  'team-attempt.begun-words':
    'Eine Prüfung gibt es einmal, in einem Zug: Dieser Versuch ist verbraucht. Falls sie in einem anderen Tab noch läuft, geht sie dort weiter.',
  'team-attempt.used-up':
    'Für das Team ist dieser Versuch verbraucht: Eine Prüfung lässt sich nicht so oft versuchen, bis sie gelingt.',
  'team-attempt.to-challenges': 'Zu den Aufgaben',
};
