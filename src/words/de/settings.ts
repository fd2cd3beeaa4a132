import type { settings as english } from '../en/settings.ts';

export const settings: Readonly<Record<keyof typeof english, string>> = {
  'settings.title': 'Einstellungen',
  'settings.lead': 'Sie bleiben in diesem Browser und gelten ab sofort.',
  'settings.set-back': 'Alles zurücksetzen',

  'settings.language': 'Sprache',
  'settings.language-auto': 'Wie im Browser',
  'settings.language-words': 'Auch im Anruf wird sie gesprochen, wo er übersetzt ist.',

  'settings.sound': 'Ton',
  'settings.sound-words':
    'Alles, was zu hören ist, steht auch geschrieben: Das Spiel geht ohne Ton.',
  'settings.voice': 'Die Stimme am anderen Ende',
  'settings.effects': 'Klingeln, Leitung und Klicks',
  'settings.heard-as': 'Zu hören ist',
  'settings.heard-murmur': 'Ein Murmeln',
  'settings.heard-murmur-words':
    'Melodie und Rhythmus des Gesagten; eine Aufnahme, wo es eine gibt.',
  'settings.heard-device': 'Eine Stimme dieses Geräts',
  'settings.heard-device-words':
    'Wo es für die Sprache des Anrufs eine hat, die ohne Internet auskommt; sonst das Murmeln.',
  'settings.heard-none': 'Nur Untertitel',
  'settings.heard-none-words': 'Leitung und Klicks bleiben zu hören.',
  'settings.off': 'aus',

  'settings.time': 'Zeit',
  'settings.time-words':
    'In jedem Tempo ist es derselbe Anruf und dieselbe Wertung. Jeder Lauf vermerkt sein Tempo und wird mit seinesgleichen verglichen.',
  'settings.untimed': 'Ohne Uhr',
  'settings.untimed-words':
    'Nach jedem Satz wartet der Anruf: weiterreden lassen, „mhm“ sagen oder sprechen.',
  'settings.speed': 'Wie schnell gesprochen wird',
  'settings.speed-as': 'wie sonst auch',
  'settings.speed-times': '{number, number}-mal so schnell',
  'settings.pauses': 'Wie lange eine Stille dauert',
  'settings.pauses-as': 'so lange wie sonst',
  'settings.pauses-times': '{number, number}-mal so lange',
  'settings.pauses-words': 'Mehr Zeit, die Antworten zu lesen, bevor wieder jemand spricht.',

  'settings.view': 'Ein Anruf erscheint als',
  'settings.view-auto': 'Was besser auf diesen Bildschirm passt',
  'settings.view-auto-words': 'Text, wo das Bild zu klein würde.',
  'settings.view-scene': 'Bild',
  'settings.view-scene-words':
    'Das Gesicht unter der Lampe, die Linie und die Antworten auf dem Tisch.',
  'settings.view-text': 'Text',
  'settings.view-text-words': 'Derselbe Anruf in Worten und Knöpfen.',

  'settings.keys': 'Tasten',
  'settings.shortcuts': 'Einzelne Tasten wirken im Anruf',
  'settings.shortcuts-words':
    'Besser aus, wenn der Computer mit der Stimme bedient wird oder leicht eine falsche Taste getroffen ist. Tab, Eingabe und Leertaste gehen immer; Ziffern wählen Antworten.',
  'settings.key-answer': 'Abheben',
  'settings.key-backchannel': '„Mhm“ sagen',
  'settings.key-breathe': 'Durchatmen',
  'settings.key-hold': 'In die Warteschleife, zurückholen',
  'settings.key-lead': 'An die Teamleitung geben',
  'settings.key-mute': 'Mikrofon aus und an',
  'settings.key-panel': 'Ticket und Wissensdatenbank',
  'settings.key-pause': 'Anhalten, in der Übung',
  'settings.key-one-letter': 'Eine Taste ist ein Buchstabe; Ziffern wählen Antworten.',
  'settings.keys-words':
    'Einen Buchstaben in ein Feld tippen. War er schon vergeben, tauschen die beiden.',

  'settings.data': 'Alle meine Daten',
  'settings.data-words':
    '{count, plural, one {Ein Lauf} other {# Läufe}} mit Vorsätzen und Antworten, die besten Wertungen und diese Einstellungen. Sie liegen in diesem Browser. Anrufe für ein Team liegen auch auf dessen Server.',
  'settings.export': 'Exportieren',
  'settings.exported': 'Die Datei liegt bei den Downloads.',
  'settings.import': 'Importieren',
  'settings.imported':
    '{count, plural, one {Ein Lauf ist} other {# Läufe sind}} wieder da, samt Einstellungen.',
  'settings.delete-all': 'Alles löschen',
  'settings.delete-question': 'Alles löschen?',
  'settings.delete-words':
    'Läufe, Vorsätze, Antworten, beste Wertungen und Einstellungen verschwinden aus diesem Browser. Ohne vorherigen Export gibt es keinen Weg zurück. Auch Anrufe, die noch auf den Server des Teams warten, sind dann weg. Dieser Browser wird dort abgemeldet; zurück führt der Wiederherstellungscode. Was der Server hat, lässt sich auf der Seite des Teams löschen, am besten vorher.',
  'settings.keep': 'Behalten',
  'settings.delete': 'Löschen',
  'settings.deleted': 'Alles ist gelöscht.',
  'settings.still-in':
    'Der Server des Teams hat nicht geantwortet; dieser Browser ist dort noch angemeldet. Abmelden geht auf der Seite des Teams unter „Meine Daten“, sobald er antwortet.',
};
