import type { names as english } from '../../en/findings/names.ts';

export const names: Readonly<Record<keyof typeof english, string>> = {
  'double.id':
    'die id `{name}` steht bei {which, select, reply {zwei Antworten} entry {zwei Einträgen unter `knowledge`} step {zwei Schritten} disposition {zwei Abschlüssen} note {zwei Notizen} sentence {zwei Sätzen} variant {zwei Varianten} other {zwei Zeilen}}',
  'double.id-mend':
    '{which, select, reply {Jeder Antwort} entry {Jedem Eintrag} step {Jedem Schritt} disposition {Jedem Abschluss} note {Jeder Notiz} sentence {Jedem Satz} variant {Jeder Variante} other {Jeder Zeile}} eine eigene id geben.',
  'double.road': '`{name}` ist ein Abschnitt und ein Ende',
  'double.road-mend':
    'Eines von beiden anders nennen: Ein Weg könnte sonst zu jedem der beiden führen.',
  'link.unknown':
    'es gibt {which, select, beat {keinen Abschnitt} ending {kein Ende} road {weder einen Abschnitt noch ein Ende} fact {unter `facts` kein} entry {unter `knowledge` kein} reply {keine Antwort} other {kein Merkmal}} `{name}`',
  'link.unknown-step': '`{other}` hat keinen Schritt `{name}`',
  'link.add':
    '{which, select, beat {Einen Abschnitt} ending {Ein Ende} road {Einen Abschnitt oder ein Ende} fact {Es unter `facts`} entry {Einen Eintrag unter `knowledge`} step {Einen Schritt} other {Eine Antwort}} mit diesem Namen ergänzen oder etwas nennen, das es gibt.',
  'link.set-flag':
    'Es von einer Antwort setzen lassen (`sets`) oder eines nennen, das gesetzt wird.',
  'part.landing': '`landing` nennt keinen Abschnitt für {stage}',
  'part.landing-mend': 'Sagen, wohin der Anruf führt, wenn das Gegenüber in {stage} kommt.',
  'part.ending': 'kein Ende hat den `outcome` {what}',
  'part.ending-mend':
    'So kann jeder Anruf ausgehen; sagen, was dort gesprochen und geschrieben wird.',
  'part.good-ending': 'kein Ende ist ein gutes',
  'part.good-ending-mend': 'Eines mit dem `outcome` resolved oder agreed ergänzen.',
  'part.disposition':
    'kein Abschluss trifft auf ein Ende zu, daher wird die Arbeit nach dem Anruf nie angeboten',
  'part.disposition-mend': 'Bei jedem unter `fits` die Enden nennen, auf die er zutrifft.',
  'overlay.unknown': 'in dieser Liste gibt es kein `{name}`',
  'overlay.unknown-mend':
    'Etwas nennen, das in der Liste des Anrufs steht oder weiter oben in dieser.',
  'id.by-hand': 'die id dieser Zeile lässt sich nicht eintragen, ohne dass sich anderes ändert',
  'id.by-hand-mend':
    'Von Hand schreiben; ein Teil, der zweimal verwendet wird (*), muss vorher ausgeschrieben werden.',
};
