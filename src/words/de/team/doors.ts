import type { doors as english } from '../../en/team/doors.ts';

export const doors: Readonly<Record<keyof typeof english, string>> = {
  'team-doors.title': 'Das Team',
  'team-doors.lead':
    'Gemeinsam Anrufe führen: mit denselben Menschen am anderen Ende, mit Punkten, die der Server selbst ausrechnet, und unter keinem Namen außer dem selbst gewählten.',
  'team-doors.found': 'Ein Team gründen',
  'team-doors.found-words':
    'Wer das Team gründet, leitet es: lädt andere ein und legt fest, was fällig ist.',
  'team-doors.name': 'Name des Teams',
  'team-doors.pseudonym': 'Der eigene Name im Team',
  'team-doors.pseudonym-hint': 'Irgendein Name genügt. Keine E-Mail, kein Passwort.',
  'team-doors.create': 'Team gründen',
  'team-doors.join': 'Einem Team beitreten',
  'team-doors.join-words': 'Den Einladungslink öffnen oder seinen Code eintippen.',
  'team-doors.code': 'Code der Einladung',
  'team-doors.open': 'Einladung öffnen',
  'team-doors.recover': 'Zurück ins Team',
  'team-doors.recover-words':
    'Auf einem anderen Gerät oder nach dem Abmelden führt der Wiederherstellungscode zurück.',
  'team-doors.recovery-code': 'Wiederherstellungscode',
  'team-doors.enter': 'Zurück ins Team',
  'team-doors.sign-on': 'Anmelden mit {name}',

  'team-sign-on.words': 'Mit der Anmeldung der Firma zurück ins Team, ohne Wiederherstellungscode.',
  'team-sign-on.link': 'Mit {name} verknüpfen',
  'team-sign-on.unlink': 'Verknüpfung lösen',
  'team-sign-on.unlinked': 'Gelöst. Der Wiederherstellungscode führt weiterhin zurück.',
  'team-sign-on.came.linked': 'Verknüpft. Ab jetzt führt auch dieser Weg zurück.',
  'team-sign-on.came.in': 'Angemeldet.',
  'team-sign-on.came.unknown':
    'Mit dieser Anmeldung ist hier noch niemand verknüpft. Zuerst mit einer Einladung oder dem Wiederherstellungscode ins Team kommen, dann sie unter „Meine Daten“ verknüpfen.',
  'team-sign-on.came.taken': 'Diese Anmeldung ist hier mit jemand anderem verknüpft.',
  'team-sign-on.came.stale':
    'Ein neuer Weg zurück lässt sich nur kurz nach dem Anmelden verknüpfen. Bitte abmelden, mit dem Wiederherstellungscode zurückkommen und dann verknüpfen.',
  'team-sign-on.came.weak':
    'Diese Anmeldung war schwächer, als es hier verlangt ist. Bitte dort noch einmal anmelden, mit allem, was dafür eingerichtet ist, etwa einem zweiten Schritt.',
  'team-sign-on.came.failed': 'Die Anmeldung hat nicht geklappt. Bitte noch einmal versuchen.',

  'team-welcome.title': 'Willkommen im Team „{team}“.',
  'team-welcome.lead': 'Bitte zuerst den Wiederherstellungscode sichern.',
  'team-welcome.code': 'Wiederherstellungscode',
  'team-welcome.words':
    'Er ist der Weg zurück, auf einem anderen Gerät oder wenn dieser Browser alles vergessen hat. Er wird nur dieses eine Mal gezeigt, und niemand sonst hat ihn. Er gilt für ein Mal; danach gibt es einen neuen.',
  'team-welcome.copy': 'Kopieren',
  'team-welcome.copied': 'Kopiert.',
  'team-welcome.not-copied':
    'Dieser Browser lässt das Kopieren nicht zu. Bitte markieren und selbst kopieren.',
  'team-welcome.save': 'Als Datei speichern',
  'team-welcome.saved': 'Die Datei liegt bei den Downloads.',
  'team-welcome.file': 'Hold the Line\nWiederherstellungscode für das Team „{team}“:\n\n{code}\n',
  'team-welcome.kept': 'Er ist gesichert',

  'team-join.title': 'Eine Einladung',
  'team-join.lead': 'In das Team „{team}“, als: {role}.',
  'team-join.until': 'Die Einladung gilt bis {when}.',
  'team-join.pseudonym': 'Der eigene Name im Team',
  'team-join.hint':
    'Die Leitung sieht diesen Namen, und die anderen, wenn das Team es so gewählt hat. Es muss nicht der echte sein.',
  'team-join.join': 'Dem Team beitreten',
  'team-join.already':
    'Dieser Browser gehört schon zu „{team}“. Wer einem anderen Team beitritt, gibt den Platz dort auf; zurück führt nur der Wiederherstellungscode.',
  'team-join.bad': 'Diese Einladung führt nirgendwohin',
  'team-join.no-code':
    'Bitte den ganzen Link öffnen oder den Code eintippen, der an seinem Ende steht.',
};
