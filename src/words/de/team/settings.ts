import type { settings as english } from '../../en/team/settings.ts';

export const settings: Readonly<Record<keyof typeof english, string>> = {
  'team-settings.title': 'Teameinstellungen',
  'team-settings.lead':
    'Was das Team gewählt hat. Die Leitung ändert es; lesen darf es jedes Mitglied, auch wer es geändert hat.',
  'team-settings.shows': 'Mitglieder sehen die Ergebnisse der anderen, unter den Namen im Team.',
  'team-settings.hides': 'Mitglieder sehen die Ergebnisse der anderen nicht.',
  'team-settings.compares': 'Andere Teams können dieses neben das eigene stellen.',
  'team-settings.apart': 'Andere Teams sehen dieses nicht.',
  'team-settings.retention':
    'Anrufe werden nach {count, plural, one {einem Tag} other {# Tagen}} vergessen.',
  'team-settings.show-pseudonyms': 'Namen zeigen',
  'team-settings.show-pseudonyms-hint':
    'Mitglieder sehen dann die Ergebnisse der anderen, wenn fünf oder mehr dabei waren. Bitte vorher mit allen klären.',
  'team-settings.compare': 'Mit anderen Teams vergleichen',
  'team-settings.compare-hint':
    'Andere Teams sehen dieses dann in ihrem Vergleich, wenn fünf oder mehr dabei waren.',
  'team-settings.days': 'Tage, nach denen ein Anruf vergessen wird',
  'team-settings.days-hint': '30 bis 1095. Was älter ist, zählt nirgends mehr.',
  'team-settings.save': 'Speichern',
  'team-settings.saved': 'Gespeichert.',
  'team-settings.close': 'Team löschen',
  'team-settings.close-title': '„{name}“ löschen?',
  'team-settings.close-words':
    'Das Team, seine Mitglieder und alle ihre Anrufe werden vom Server gelöscht. Das lässt sich nicht rückgängig machen.',
  'team-settings.type-name': 'Den Namen des Teams eintippen',

  'team-flags.title': 'Anrufe zum Ansehen',
  'team-flags.words':
    'Solche Zeiten entstehen kaum von Hand. Das ist kein Beweis: ansehen, nachfragen und aus der Wertung nehmen, was nicht zählen soll. Bis dahin zählt es.',
  'team-flags.none': 'Keine.',
  'team-flags.who': 'Wer',
  'team-flags.call': 'Anruf',
  'team-flags.total': 'Punkte',
  'team-flags.when': 'Abgegeben',
  'team-flags.why': 'Warum',
  'team-flags.state': 'Was zu tun ist',
  'team-flags.counts': 'zählt',
  'team-flags.aside': 'zählt nicht',
  'team-flags.set-aside': 'Aus der Wertung nehmen',
  'team-flags.count': 'Zählen lassen',
  'team-flags.set-aside-of': 'Aus der Wertung nehmen: „{title}“ von {name}',
  'team-flags.count-of': 'Zählen lassen: „{title}“ von {name}',
  'team-flags.reasons.faster-than-a-hand':
    'die meisten Antworten kamen schneller, als jemand antworten kann',
  'team-flags.reasons.too-regular': 'die Antworten kamen so regelmäßig wie eine Uhr',
  'team-flags.reasons.round-times': 'alle Zeiten sind runde Zahlen',
  'team-flags.reasons.overlapping': 'er lief zur selben Zeit wie ein anderer Anruf',

  'team-deeds.title': 'Wer was getan hat',
  'team-deeds.words':
    'Was Leitung, Training und Betrieb mit diesem Team getan haben. Lesen darf das jedes Mitglied.',
  'team-deeds.when': 'Wann',
  'team-deeds.who': 'Wer',
  'team-deeds.what': 'Was',
  'team-deeds.about': 'Worum es ging',
  'team-deeds.older': 'Weiter zurück',
  'team-deeds.founded': 'hat das Team gegründet',
  'team-deeds.changed-team': 'hat das Team geändert',
  'team-deeds.changed-role': 'hat eine Rolle geändert',
  'team-deeds.changed-pseudonym': 'hat einen Namen geändert',
  'team-deeds.took-out': 'hat aus dem Team genommen',
  'team-deeds.invited': 'hat eingeladen',
  'team-deeds.invited-lead': 'hat für eine neue Leitung eingeladen',
  'team-deeds.revoked': 'hat eine Einladung widerrufen',
  'team-deeds.started': 'hat eine Aufgabe gestellt',
  'team-deeds.changed-challenge': 'hat eine Aufgabe geändert',
  'team-deeds.shared': 'hat eine Aufgabe geteilt',
  'team-deeds.took-on': 'hat eine Aufgabe übernommen',
  'team-deeds.signed-in': 'hat sich angemeldet',
};
