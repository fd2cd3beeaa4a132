import type { plans as english } from '../../en/findings/plans.ts';

export const plans: Readonly<Record<keyof typeof english, string>> = {
  'plan.unknown':
    'der Anruf hat {which, select, beat {keinen Abschnitt} ending {kein Ende} fact {unter `facts` kein} step {keinen Schritt} reply {keine Antwort} disposition {keinen Abschluss} note {keine Notiz} sentence {keinen Satz} other {keine Zeile}} `{name}`',
  'plan.name-one':
    '{which, select, beat {Einen Abschnitt} ending {Ein Ende} fact {Etwas unter `facts`} step {Einen Schritt} reply {Eine Antwort} disposition {Einen Abschluss} note {Eine Notiz} sentence {Einen Satz} other {Eine Zeile}} aus {title} nennen: {what}',
  'plan.has-none': 'es gibt dort nichts davon',
  'plan.expects-nothing': 'das Spiel erwartet nichts',
  'plan.expects-nothing-mend':
    'Sagen, wie es ausgeht (`ends`) oder was nach einer Handlung zu sehen ist (`see`, `never`).',
  'plan.no-player': 'einen `player` namens `{name}` gibt es nicht',
  'plan.players': 'Es gibt {what}; interrupter:6 fällt sechsmal ins Wort.',
};
