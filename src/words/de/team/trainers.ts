import type { trainers as english } from '../../en/team/trainers.ts';

export const trainers: Readonly<Record<keyof typeof english, string>> = {
  'team-trainers.title': 'Wo es im Team schiefgeht',
  'team-trainers.lead':
    'Aus den abgegebenen Anrufen. Anrufe, die weniger als fünf Personen geführt haben, fehlen hier.',
  'team-trainers.whose': 'Wessen Anrufe',
  'team-trainers.own-team': 'Das eigene Team',
  'team-trainers.all-teams': 'Alle Teams, die sich vergleichen',
  'team-trainers.none': 'Noch haben keine fünf Personen denselben Anruf in diesem Modus geführt.',
  'team-trainers.cost': 'Was Anrufe kosten',
  'team-trainers.cost-hint':
    'Zuerst steht, was am meisten Zeit kostet: alles, was über die Dauer des Vergleichsspielers hinausging. Die Zeit wird gezählt und nie bewertet.',
  'team-trainers.call': 'Anruf',
  'team-trainers.runs': 'Wie oft geführt',
  'team-trainers.extra': 'Über dem Möglichen, gesamt',
  'team-trainers.mean-call': 'Mittlere Dauer',
  'team-trainers.possible': 'Mögliche Dauer',
  'team-trainers.first': 'Mittel beim ersten Mal',
  'team-trainers.later': 'Mittel ab dem dritten Mal',
  'team-trainers.worn': 'Abgenutzt?',
  'team-trainers.worn-words.no': 'nein',
  'team-trainers.worn-words.known-by-heart': 'ja: auswendig bekannt',
  'team-trainers.worn-words.too-easy': 'ja: von Anfang an zu leicht',
  'team-trainers.wrong': 'Wo ein Anruf schiefgeht',
  'team-trainers.too-few':
    'Weniger als fünf Personen haben diesen Anruf geführt; er wird nicht aufgeschlüsselt.',
  'team-trainers.separates-hint':
    'Zuerst steht, was gute Anrufe von schwachen trennt: Nahe 1 wird der Anruf gut, wenn es hier gelingt; um 0 sagt die Stelle nichts aus.',
  'team-trainers.decisions': 'Entscheidungen: {title}',
  'team-trainers.stage': 'Phase',
  'team-trainers.point': 'Stelle',
  'team-trainers.chosen': 'Was getan wurde und wie der Anruf ausging',
  'team-trainers.right': 'Richtig',
  'team-trainers.separates': 'Trennt',
  'team-trainers.alike': 'alle gleich',
  'team-trainers.cut-in': 'ins Wort gefallen',
  'team-trainers.left-waiting': 'eine Pause ungenutzt gelassen',
  'team-trainers.choice': 'richtig {share, number, percent}, Mittel {total, number, integer}',
  'team-trainers.files':
    'Läufe, die nie abgegeben wurden, lassen sich aus ihren Dateien auswerten:',
  'team-trainers.files-link': 'Wo es schiefgeht',
};
