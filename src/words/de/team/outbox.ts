import type { outbox as english } from '../../en/team/outbox.ts';

export const outbox: Readonly<Record<keyof typeof english, string>> = {
  'team-outbox.title': 'Wartet auf die Abgabe',
  'team-outbox.some':
    '{count, plural, one {Ein Anruf wartet auf die Abgabe. Er wird von selbst gesendet, sobald der Server antwortet.} other {# Anrufe warten auf die Abgabe. Sie werden von selbst gesendet, sobald der Server antwortet.}}',
  'team-outbox.not-kept':
    'Dieser Browser bewahrt nichts auf: Bitte die Seite offen lassen, bis alles angekommen ist.',
  'team-outbox.refused':
    '{count, plural, one {Ein Anruf wurde nicht angenommen.} other {# Anrufe wurden nicht angenommen.}}',
  'team-outbox.now': 'Jetzt senden',
  'team-outbox.drop': 'Verwerfen',
  'team-outbox.finished': 'beendet {when}',
  'team-outbox.unreachable': 'Der Server hat nicht geantwortet; es wird wieder versucht.',
  'team-outbox.on-its-way': 'Unterwegs.',
  'team-outbox.other-member': 'Er wartet auf das Mitglied, das ihn geführt hat.',
  'team-outbox.arrived': '„{title}“ ist angekommen: {total} von 100.',
};
