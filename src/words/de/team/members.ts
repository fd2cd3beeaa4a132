import type { members as english } from '../../en/team/members.ts';

export const members: Readonly<Record<keyof typeof english, string>> = {
  'team-home.lead':
    '{count, plural, one {Eine Person} other {# Personen}}. Mit dabei als {name}, {role}.',
  'team-home.members': 'Wer dabei ist',
  'team-home.hidden':
    'Dieses Team zeigt seine Mitglieder einander nicht. Nur die Leitung sieht sie.',
  'team-home.name': 'Name',
  'team-home.role': 'Rolle',
  'team-home.since': 'Seit',
  'team-home.you': 'ich',
  'team-home.act': 'Was die Leitung tun kann',
  'team-home.sign-out': 'Abmelden',
  'team-home.sign-out-of': 'Abmelden, überall: {name}',
  'team-home.signed-out':
    '{name} ist überall abgemeldet und kommt mit dem Wiederherstellungscode zurück.',
  'team-home.remove': 'Entfernen',
  'team-home.remove-title': '{name} aus dem Team entfernen?',
  'team-home.remove-words':
    'Alle Anrufe dieser Person gehen mit und zählen nirgends mehr. Das lässt sich nicht rückgängig machen.',
  'team-home.keep': 'Behalten',
  'team-home.role-of': 'Rolle von {name}',
  'team-home.remove-of': 'Entfernen: {name}',
  'team-home.invite': 'Einladen',
  'team-home.invite-role': 'Rolle',
  'team-home.invite-uses': 'Für wie viele Personen',
  'team-home.invite-days': 'Wie viele Tage gültig',
  'team-home.make-link': 'Link erstellen',
  'team-home.link': 'Der Link, nur dieses eine Mal gezeigt',
  'team-home.invitations': 'Einladungen',
  'team-home.no-invitations': 'Noch keine.',
  'team-home.expires': 'Gilt bis',
  'team-home.left': 'Noch frei',
  'team-home.state': 'Stand',
  'team-home.states.open': 'offen',
  'team-home.states.used-up': 'aufgebraucht',
  'team-home.states.expired': 'abgelaufen',
  'team-home.states.revoked': 'widerrufen',
  'team-home.revoke': 'Widerrufen',
  'team-home.revoke-of': 'Widerrufen: Einladung als {role}, gültig bis {when}',
};
