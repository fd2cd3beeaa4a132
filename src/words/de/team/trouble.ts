import type { trouble as english } from '../../en/team/trouble.ts';

export const trouble: Readonly<Record<keyof typeof english, string>> = {
  'team-trouble.unreachable':
    'Der Server antwortet nicht. Was hier steht, kann alt sein; es wird wieder versucht.',
  'team-trouble.not-understood':
    'Der Server hat auf eine Art geantwortet, die diese Seite nicht kennt. Bitte die Seite neu laden.',
  'team-trouble.bad-request':
    'Etwas daran ist nicht, wie es sein soll. Ein Code hat 26 Buchstaben und Ziffern, ein Name mindestens zwei sichtbare Zeichen.',
  'team-trouble.not-json':
    'Der Server versteht nicht, was diese Seite gesendet hat. Bitte die Seite neu laden.',
  'team-trouble.not-json-type':
    'Der Server versteht nicht, was diese Seite gesendet hat. Bitte die Seite neu laden.',
  'team-trouble.not-this-way':
    'Der Server versteht nicht, was diese Seite will. Bitte die Seite neu laden.',
  'team-trouble.too-large': 'Das ist mehr, als der Server auf einmal annimmt.',
  'team-trouble.other-site':
    'Der Server nimmt das nur von seinen eigenen Seiten an. Bitte die Seite unter ihrer eigenen Adresse öffnen.',
  'team-trouble.other-host':
    'Unter dieser Adresse antwortet der Server nicht. Wer ihn betreibt, kennt die richtige.',
  'team-trouble.not-signed-in':
    'Hier ist niemand mehr angemeldet. Der Wiederherstellungscode führt zurück ins Team.',
  'team-trouble.confirm-first':
    'Nichts wurde geändert, denn wer hier sitzt, wurde nicht bestätigt. Mit dem Wiederherstellungscode geht es.',
  'team-trouble.not-allowed': 'Das steht einer anderen Rolle im Team zu.',
  'team-trouble.not-found': 'Das gibt es nicht mehr.',
  'team-trouble.code-unknown':
    'Kein Team kennt diesen Code. Sind alle 26 Buchstaben und Ziffern da?',
  'team-trouble.not-your-code':
    'Das ist nicht der Wiederherstellungscode zu dieser Anmeldung. Es gilt der neueste; er hat 26 Buchstaben und Ziffern.',
  'team-trouble.code-over':
    'Dieser Code gilt nicht mehr. Wer ihn ausgegeben hat, kann einen neuen geben.',
  'team-trouble.name-taken': 'Diesen Namen trägt schon jemand. Bitte einen anderen wählen.',
  'team-trouble.last-lead':
    'Ein Team braucht eine Leitung. Bitte zuerst jemand anderem die Leitung geben oder das Team unter „Teameinstellungen“ löschen.',
  'team-trouble.team-full': 'Das Team ist voll.',
  'team-trouble.too-many-waiting': 'Davon läuft schon genug. Erst muss etwas davon zu Ende sein.',
  'team-trouble.challenge-over': 'Diese Aufgabe ist vorbei.',
  'team-trouble.already-in': 'Das Team nimmt an dieser Aufgabe schon teil.',
  'team-trouble.attempt-used':
    'Für diesen Versuch kam schon ein anderer Anruf an, und der erste zählt.',
  'team-trouble.attempt-over': 'Das kam zu spät: Der Versuch war abgelaufen.',
  'team-trouble.same-as-another': 'Genau dieser Anruf wurde schon einmal abgegeben.',
  'team-trouble.unknown-call': 'Der Server kennt diesen Anruf nicht mehr.',
  'team-trouble.run-refused': 'Der Server konnte diesen Anruf nicht noch einmal spielen.',
  'team-trouble.run-other-attempt': 'Dieser Anruf gehört zu einem anderen Versuch.',
  'team-trouble.run-unfinished': 'Der Anruf war nicht zu Ende.',
  'team-trouble.run-too-long':
    'Der Anruf ist länger als die Zeit, die seit seiner Ausgabe vergangen ist.',
  'team-trouble.run-too-costly': 'Diesen Anruf noch einmal zu spielen, dauert zu lange.',
  'team-trouble.too-many': 'Das war viel auf einmal. Einen Augenblick warten, dann geht es weiter.',
  'team-trouble.fault':
    'Auf dem Server ist etwas kaputtgegangen. Bitte später noch einmal versuchen.',
  'team-trouble.busy': 'Der Server hat gerade zu viel zu tun. Bitte gleich noch einmal versuchen.',
};
