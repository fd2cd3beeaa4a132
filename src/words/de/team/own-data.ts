import type { ownData as english } from '../../en/team/own-data.ts';

export const ownData: Readonly<Record<keyof typeof english, string>> = {
  'team-runs.title': 'Alle eigenen Anrufe',
  'team-runs.none': 'Noch ist keiner angekommen.',
  'team-runs.old':
    'Dieser Anruf wurde mit einer älteren Fassung des Spiels geführt, die diese Seite nicht mehr spielen kann.',
  'team-runs.call': 'Anruf',
  'team-runs.when': 'Angekommen',
  'team-runs.mode': 'Modus',
  'team-runs.untimed': '{what}, ohne Uhr',
  'team-runs.total': 'Punkte',
  'team-runs.time': 'Dauer',
  'team-runs.possible': 'Möglich',
  'team-runs.counts': 'Zählt',
  'team-runs.yes': 'ja',
  'team-runs.no': 'nein, nach den zählenden geführt',
  'team-runs.aside': 'nein, von der Leitung aus der Wertung genommen',
  'team-runs.debrief': 'Nachbesprechung',
  'team-runs.look': 'Zurückblicken',
  'team-runs.look-of': 'Zurückblicken: „{title}“, {when}',
  'team-runs.older': 'Ältere Anrufe',

  'team-confirm.title': 'Kurz nachgefragt',
  'team-confirm.words':
    'Das lässt sich nicht zurücknehmen, oder es öffnet einen Weg hinein. Zehn Minuten nach dem Anmelden fragt die Seite noch einmal nach dem Wiederherstellungscode. Der Code gilt weiter. Oder abmelden und wie gewohnt zurückkommen.',
  'team-confirm.go-on': 'Weiter',
  'team-confirm.let-be': 'So lassen',

  'team-data.title': 'Meine Daten',
  'team-data.lead': 'Was der Server über mich aufbewahrt, und was sich damit tun lässt.',
  'team-data.name': 'Der eigene Name im Team',
  'team-data.rename': 'Ändern',
  'team-data.renamed': 'Geändert.',
  'team-data.recovery-words': 'Der Weg zurück ins Team. Ein neuer macht den alten ungültig.',
  'team-data.renew': 'Neuen Wiederherstellungscode holen',
  'team-data.devices': 'Angemeldete Browser',
  'team-data.here': 'Dieser Browser',
  'team-data.elsewhere': 'Ein anderer Browser',
  'team-data.device': 'seit {when}, zuletzt {seen}',
  'team-data.sign-out': 'Abmelden',
  'team-data.sign-out-others': 'Überall sonst abmelden',
  'team-data.sign-out-here': 'Hier abmelden',
  'team-data.sign-out-title': 'Hier abmelden?',
  'team-data.sign-out-words':
    '{count, plural, one {Ein Anruf ist} other {# Anrufe sind}} noch nicht beim Server angekommen. {count, plural, one {Er wartet} other {Sie warten}} in diesem Browser, bis hier wieder angemeldet wird.',
  'team-data.forget-waiting':
    '{count, plural, one {Den wartenden Anruf löschen} other {Die wartenden Anrufe löschen}}',
  'team-data.forget-waiting-hint':
    'Für einen Browser, den auch andere benutzen. Danach ist nichts mehr zu retten, und es zählt nicht.',
  'team-data.stay-in': 'Angemeldet bleiben',
  'team-data.sign-out-of': 'Abmelden: der Browser, der seit {when} angemeldet ist',
  'team-data.mine': 'Alles zusammen',
  'team-data.mine-words':
    'Der Name, der Beitritt, die Anmeldungen, die Versuche, die Anrufe mit ihren Aufzeichnungen und was als Leitung getan wurde.',
  'team-data.export': 'Exportieren',
  'team-data.exported': 'Die Datei liegt bei den Downloads.',
  'team-data.erase': 'Das Team verlassen und alles löschen',
  'team-data.erase-title': 'Das Team verlassen und alles löschen?',
  'team-data.erase-words':
    'Der Name und alle Anrufe werden vom Server gelöscht und zählen nirgends mehr; auch was in diesem Browser noch wartet. Das lässt sich nicht rückgängig machen: was bleiben soll, vorher exportieren.',
  'team-data.stay': 'Bleiben',
};
