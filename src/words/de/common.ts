import type { common as english } from '../en/common.ts';

export const common: Readonly<Record<keyof typeof english, string>> = {
  'language.tag': 'de',
  'language.direction': 'ltr',

  'common.back-to-desk': 'Zurück zum Schreibtisch',
  'common.one-moment': 'Einen Moment.',
  'common.try-again': 'Noch einmal versuchen',
  'common.go-on': 'Weiter',
  'common.you': 'Ich',
  'common.page-title': '{title} · Hold the Line',
  'common.broke': 'Bei uns ist etwas kaputtgegangen.',
  'common.broke-words':
    'Der Anruf kann von hier aus nicht weitergehen. Der Fehler liegt bei uns, und die besten Läufe sind sicher.',
  'common.nothing-yet': 'Noch gibt es keinen Anruf, auf den sich zurückblicken lässt.',
  'common.nothing-yet-words': 'Nach dem ersten Anruf steht hier, was geschehen ist und warum.',
  'common.unreachable': 'Der Schreibtisch ist nicht zu erreichen.',
  'common.unreachable-words':
    'Die Seite ist da, aber der Server, der die Anrufe aufbewahrt, antwortet nicht.',
  'common.team-unreachable': 'Das Team ist nicht zu erreichen.',
  'common.team-not-fetched':
    'Seine Seiten ließen sich nicht holen. Bitte diese Seite neu laden, wenn der Server wieder antwortet.',
  'common.plan-head': 'Der Vorsatz aus der letzten Nachbesprechung',
  'common.plan': 'Wenn {what}, dann {other}.',

  'common.content': 'In diesem Anruf: {what}.',
  'content.insults': 'Beleidigungen',
  'content.slurs': 'herabwürdigende Wörter',
  'content.threats': 'eine Drohung',
  'content.illness': 'Krankheit',
  'content.job-loss': 'Angst um die Stelle',

  'level.1': 'leicht',
  'level.2': 'fordernd',
  'level.3': 'schwer',

  'stage.stimulation': 'Reiz',
  'stage.escalation': 'Eskalation',
  'stage.crisis': 'Krise',
  'stage.de-escalation': 'Deeskalation',
  'stage.stabilization': 'Stabilisierung',
  'stage.post-crisis': 'Nach der Krise',

  'dimension.not-interrupting': 'Nicht unterbrechen, Pausen lassen',
  'dimension.active-listening': 'Aktives Zuhören',
  'dimension.empathy': 'Einfühlung',
  'dimension.redirecting': 'Zum Problem zurückführen',
  'dimension.boundaries': 'Grenzen und Sicherheit',
  'dimension.respect': 'Respekt',
  'dimension.compassion': 'Mitgefühl',
  'dimension.competence': 'Können und Abschluss',

  'dimension-within.not-interrupting': 'das Nichtunterbrechen und die Pausen',
  'dimension-within.active-listening': 'das aktive Zuhören',
  'dimension-within.empathy': 'die Einfühlung',
  'dimension-within.redirecting': 'das Zurückführen zum Problem',
  'dimension-within.boundaries': 'Grenzen und Sicherheit',
  'dimension-within.respect': 'den Respekt',
  'dimension-within.compassion': 'das Mitgefühl',
  'dimension-within.competence': 'Können und Abschluss',

  'principle.listening': 'Zuhören',
  'principle.respect': 'Respekt',
  'principle.empathy': 'Einfühlung',
  'principle.compassion': 'Mitgefühl',
  'principle.good-intent': 'gute Absicht',
  'principle.competence': 'Können',
};
