import type { own as english } from '../en/own.ts';

export const own: Readonly<Record<keyof typeof english, string>> = {
  'own.call': 'Ein eigener Anruf',
  'own.call-words':
    'Eine Szenariodatei auf diese Seite ziehen, um sie zu prüfen und zu spielen. Sie bleibt in diesem Tab.',
  'own.choose': 'Anruf wählen',
  'own.put-away': '{file} vom Schreibtisch nehmen',
  'own.is-away': '{file} liegt nicht mehr auf dem Schreibtisch.',
  'own.words-on-desk':
    '{file} gibt dem Anruf „{what}“ Worte in einer anderen Sprache{count, plural, =0 {} one {, mit einer Sache zum Nachbessern} other {, mit # Sachen zum Nachbessern}}.',
  'own.cannot-play':
    '{file} lässt sich nicht spielen: {count, plural, one {eine Stelle ist} other {# Stellen sind}} zu korrigieren.',
  'own.on-desk':
    '{file}: „{title}“ liegt auf dem Schreibtisch{count, plural, =0 {} one {, eine Stelle ist zu korrigieren} other {, # Stellen sind zu korrigieren}}.',
  'own.what-to-mend': 'Was zu korrigieren ist',

  'workshop.file': 'Die Datei',
  'workshop.from-the-top': 'Von vorn',
  'workshop.fold': 'Einklappen',
  'workshop.unfold': 'Ausklappen',
  'workshop.lost': 'Änderungen kommen nicht mehr an. Läuft hold dev noch?',
  'workshop.mending':
    '{count, plural, =0 {Nichts zu korrigieren.} one {Zu korrigieren: eine Stelle.} other {Zu korrigieren: # Stellen.}}',
  'workshop.as-before': 'Der Anruf geht weiter, wie er vorher war.',
  'workshop.replayed': 'Weiter an derselben Stelle, in ‚{what}‘: Alles Bisherige passt noch.',
  'workshop.led':
    '{which, select, all {Alles Bisherige passt noch} other {{count} von {of} Schritten passen noch}}; von dort hat ein Zuhörer den Anruf bis ‚{what}‘ geführt, der Stelle von vorhin.',
  'workshop.elsewhere':
    '{which, select, all {Alles Bisherige passt noch} other {{count} von {of} Schritten passen noch}}; ‚{what}‘, die Stelle von vorhin, ist von dort nicht zu erreichen. Weiter geht es in ‚{other}‘.',
};
