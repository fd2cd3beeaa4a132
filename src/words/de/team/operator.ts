import type { operator as english } from '../../en/team/operator.ts';

export const operator: Readonly<Record<keyof typeof english, string>> = {
  'operator.door': 'Für den Betrieb',
  'operator.door-lead':
    'Wer diesen Server betreibt, kann einem Team helfen, das seine Leitung verloren hat, und ein Team löschen. Was jemand in einem Anruf getan hat, ist hier nicht zu sehen.',
  'operator.door-words':
    'Auf dem Rechner des Servers gibt der Befehl „hold operator“ einen Code aus. Er gilt einmal und eine Viertelstunde lang.',
  'operator.member-here':
    'Dieser Browser gehört zu „{team}“, als {name}. Wer sich hier für den Betrieb anmeldet, gibt den Platz dort auf; zurück führt der Wiederherstellungscode. In einem privaten Fenster bleibt alles, wie es ist.',
  'operator.code': 'Code für den Betrieb',
  'operator.enter': 'Anmelden',
  'operator.out':
    'Für den Betrieb ist hier niemand mehr angemeldet. Mit einem weiteren Code geht es wieder hinein.',
  'operator.confirm-words':
    'Das lässt sich nicht zurücknehmen, oder es öffnet einen Weg hinein. Zehn Minuten nach dem Anmelden fragt die Seite nach einem weiteren Code, den „hold operator“ auf dem Rechner des Servers ausgibt.',
  'operator.trouble.code-unknown':
    'Dieser Code gilt nicht oder nicht mehr: Jeder gilt einmal und eine Viertelstunde lang. Sind alle 26 Buchstaben und Ziffern da? Sonst gibt „hold operator“ einen neuen aus.',
  'operator.trouble.confirm-first':
    'Nichts wurde geändert, denn wer hier sitzt, wurde nicht bestätigt. Mit einem weiteren Code von „hold operator“ geht es.',

  'operator.title': 'Die Teams dieses Servers',
  'operator.lead':
    'Was hier geschieht, wird aufgeschrieben, und das Team kann es lesen. Vier Stunden nach dem Anmelden endet die Anmeldung.',
  'operator.sign-out': 'Abmelden',
  'operator.teams': 'Teams',
  'operator.no-teams': 'Es gibt keines.',
  'operator.name': 'Name',
  'operator.people': 'Mitglieder',
  'operator.count': '{count, plural, one {eine Person} other {# Personen}}',
  'operator.founded': 'Gegründet',
  'operator.act': 'Was möglich ist',
  'operator.invite': 'Leitung einladen',
  'operator.invite-of': 'Leitung einladen: {team}',
  'operator.delete': 'Löschen',
  'operator.delete-of': 'Löschen: {team}',
  'operator.more-teams': 'Weitere Teams',
  'operator.deleted': '„{team}“ ist gelöscht.',
  'operator.invite-title': 'Eine neue Leitung für „{team}“ einladen?',
  'operator.invite-words':
    'Das ist für ein Team, in dem niemand mehr leiten kann. Solange es eine Leitung hat, lädt sie ein. Wer den Link öffnet, sieht die Ergebnisse aller im Team: Bitte sicherstellen, dass es die richtige Person ist. Das Team kann lesen, dass der Link gemacht wurde.',
  'operator.link-title': 'Für die neue Leitung von „{team}“',
  'operator.link-words': 'Der Link gilt für eine Person, bis {when}.',

  'operator.deeds': 'Was der Betrieb getan hat',
  'operator.deeds-words':
    'Auf diesem Server, das Neueste zuerst. Was ein Team betrifft, steht auch in dessen Einstellungen.',
};
