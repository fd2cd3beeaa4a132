import type { evidence as english } from '../en/evidence.ts';

export const evidence: Readonly<Record<keyof typeof english, string>> = {
  'found.coach': '{what}',
  'found.quiet':
    '{seconds, number, ::.0} s war es still, und die Stille durfte stehen. Es war noch etwas da, und es kam.',
  'found.paused': 'Vor der Antwort lagen {seconds, number, ::.0} s Stille.',
  'found.no-pause':
    'Die Antwort kam nach {seconds, number, ::.0} s, als hätte sie nur auf ihren Einsatz gewartet.',
  'found.cut-into-pause':
    'Das fiel in eine Pause, die noch nicht das Ende war. Beim Gegenüber kam an, dass niemand zuhört, und vom Gesagten nichts.',
  'found.cut-in':
    'Das fiel mitten in den Satz. Vom Gesagten kam nichts an, und das Gegenüber fing noch einmal von vorn an.',
  'found.left-empty': 'Eine Antwort war dran und blieb aus, bis das Gegenüber nachfragen musste.',
  'found.murmur': 'Ein kurzes „mhm“ hat gezeigt, dass jemand zuhört.',
  'found.no-murmur':
    'Das Gegenüber sprach eine Viertelminute lang ohne ein Zeichen, dass noch jemand da ist.',
  'found.murmurs-hurry': 'So viele „mhm“ hintereinander klangen nach Eile.',
  'found.limit-kept': 'Die Grenze war benannt, und dabei blieb es auch.',
  'found.left-for-threat':
    'Es gab eine Drohung: Das Gespräch war zu Ende, und die Teamleitung wusste davon.',
  'found.handed-on-for-nothing':
    'Der Anruf wurde weitergegeben, obwohl es weder Beleidigungen noch eine Drohung gab.',
  'found.handed-on-early':
    'Der Anruf wurde weitergegeben, bevor es eine faire Warnung und eine Wahl gab.',
  'found.callback-kept': 'Der Rückruf kam innerhalb der genannten Zeit.',
  'found.callback-late': 'Der Rückruf kam später als versprochen.',
  'found.left-alone': 'Vom Schreibtisch kam kein Wort mehr, bis niemand mehr am Apparat war.',
  'found.callback-never': 'Ein Rückruf war versprochen, und das Telefon blieb still.',
  'found.hold-kept': 'Die Wartezeit war angekündigt und wurde eingehalten.',
  'found.hold-late': 'Das Warten dauerte länger als angekündigt.',
  'found.hold-unannounced': 'Es ging in die Warteschleife, ohne ein Wort, wie lange es dauert.',
  'found.step': 'Ein Schritt, der Reihe nach, und das Gegenüber konnte folgen.',
  'found.ended-after-threat':
    'Es gab eine Drohung, und das Gespräch wurde beendet. Mehr war hier nicht zu tun.',
  'found.ended-with-lead':
    'Die Grenze war zweimal gesetzt, und dann hat die Teamleitung übernommen, wie angekündigt.',
  'found.ended-well':
    'Die Arbeit war getan oder der nächste Schritt vereinbart, bevor beide aufgelegt haben.',
  'found.ended-open': 'Der Anruf war vorbei, bevor etwas behoben oder vereinbart war.',
  'found.unfiled': 'Der Anruf ist vorbei, und in der Statistik steht nirgends, was daraus wurde.',
  'found.no-note':
    'Im Ticket steht nichts. Wer es als Nächstes öffnet, muss alles noch einmal fragen.',
  'found.threat-noted': 'Die Drohung ist festgehalten, so wie sie gefallen ist.',
  'found.threat-not-noted': 'Es gab eine Drohung, und im Ticket steht nichts davon.',
  'found.no-message': '{what}: Niemand hat etwas erfahren.',
  'found.no-impact': 'Nirgends steht, was das für die Menschen bedeutet hat, die es lesen.',
  'found.no-status': 'Nirgends steht in klaren Worten, wie der Stand ist.',
  'found.no-next-time': 'Nirgends steht, wann es Neues gibt oder was künftig anders läuft.',
  'found.message-in-order':
    'Was es für sie bedeutet hat, wie der Stand ist, wie es weitergeht: Wer irgendwo aufhört zu lesen, weiß trotzdem das Wichtigste.',
  'found.message-out-of-order': 'Wer es liest, muss das suchen, worauf es ankommt.',
  'found.message-without-blame':
    'Es steht da, was geschehen ist, ohne jemandem die Schuld zu geben.',
  'found.one-more-apology':
    'Noch eine Entschuldigung. Sie handelt von der Person, die schreibt, und nimmt Neuigkeiten den Platz weg.',

  'better.words': '„{says}“',
  'better.other-reply': 'Eine andere der Antworten passte besser zu diesem Moment.',
  'better.wait':
    'Warten, bis es zwei Sekunden und länger still ist; dann kommen dieselben Worte an.',
  'better.pause':
    'Ein, zwei Sekunden verstreichen lassen; so ist zu hören, dass die Worte angekommen sind.',
  'better.murmur': 'Ein leises „mhm“ alle fünf bis zehn Sekunden nimmt niemandem das Wort.',
  'better.fewer-murmurs': 'Eines etwa alle fünf Sekunden reicht völlig.',
  'better.use-what-was-told': 'Auf dem aufbauen, was schon erzählt wurde.',
  'better.say-back': 'Das Gehörte in eigenen Worten zurückgeben.',
  'better.limit-after-insult':
    'Eine Grenze gehört hinter eine Beleidigung, die gerade gefallen ist, und zu ihr gehört eine Wahl.',
  'better.way-on-beside-limit':
    'Daneben gehört ein Weg nach vorn: eine Wahl, oder was gemeinsam geht, sobald es aufhört.',
  'better.warn-twice':
    'Benennen, was nicht in Ordnung ist, und eine Wahl lassen, zweimal; danach übernimmt die Teamleitung.',
  'better.end-politely': 'Höflich beenden und sofort der Teamleitung Bescheid geben.',
  'better.on-their-side':
    'Die Schuldfrage kann warten; das Gegenüber braucht jemanden auf seiner Seite.',
  'better.nobody-smaller': 'Nichts sagen, was andere kleiner macht, so müde der Tag auch ist.',
  'better.callback-in-time': 'Eine Zeit mit etwas Luft nennen und anrufen, bevor sie um ist.',
  'better.hold-in-time': 'Nur die Zeit versprechen, die sicher zu halten ist.',
  'better.announce-hold': 'Sagen, wofür die Minute gebraucht wird und wie lange es dauert.',
  'better.step-by-step':
    'Das Gegenüber erst dahin bringen, wo es folgen kann, dann ein Schritt nach dem anderen.',
  'better.note-fair': 'Nichts über andere schreiben, was sich ihnen nicht auch sagen ließe.',
  'better.note-forward':
    'Aufschreiben, was war und wie es weitergeht; wer schuld ist, hilft niemandem, der es liest.',
  'better.note-plain': 'So schreiben, dass die nächste Schicht es versteht.',
  'better.note-at-all': 'Aufschreiben, was los war und was getan wurde.',
  'better.name-impact': 'Eine Sache nennen, die nicht ging, ganz schlicht.',
  'better.name-status': 'Sagen, was jetzt geht und was noch nicht.',
  'better.name-next': 'Sagen, wie es weitergeht und wann.',
  'better.order': 'Erst, was es für sie bedeutet hat, dann der Stand, dann, wie es weitergeht.',
  'better.message-without-blame':
    'Weglassen, wer schuld war. Wer es liest, kann damit nichts anfangen.',
  'better.message-plain': 'Für jemanden schreiben, der diese Bildschirme nie gesehen hat.',
  'better.message-fair':
    'Nichts schreiben, was Leserinnen, Leser oder das eigene Team kleiner macht.',
  'better.one-apology': 'Eine genügt; danach, was es für sie bedeutet hat und wie es weitergeht.',

  'fail.insult': '„{says}“ ist eine Beleidigung.',
  'fail.sarcasm':
    '„{says}“ ist ein Witz auf Kosten anderer oder meint das Gegenteil von dem, was es sagt.',
  'fail.unasked-change': '„{says}“ ändert etwas am Gerät, ohne zu fragen.',
  'fail.disparage': '„{says}“ macht jemanden schlecht, der nicht dabei ist.',
  'fail.false-promise': '„{says}“ verspricht, was nicht zu halten ist, um Ruhe zu haben.',
  'fail.begun':
    '„{says} …“: Weiter kam es nicht, und der Anfang genügte. Der Satz {which, select, insult {ist eine Beleidigung} sarcasm {ist ein Witz auf Kosten anderer oder meint das Gegenteil von dem, was er sagt} unasked {ändert etwas am Gerät, ohne zu fragen} disparage {macht jemanden schlecht, der nicht dabei ist} other {verspricht, was nicht zu halten ist, um Ruhe zu haben}}.',
  'fail.stayed-after-threat': 'Nach einer Drohung ging das Gespräch weiter.',
  'fail.told-nobody': 'Es gab eine Drohung, und niemand hat davon erfahren.',
  'fail.hung-up-on':
    'Mitten im Gespräch wurde aufgelegt, ohne Warnung und ohne eine Wahl zu lassen.',
  'fail.not-answered': 'Das Telefon klingelte, bis das Gegenüber aufgab.',
  'instead.leave': 'Mit einer Drohung ist Schluss: raus aus dem Gespräch und in Sicherheit.',
  'instead.tell': 'Sofort der Teamleitung oder jemandem im Team Bescheid geben.',
  'instead.end-together':
    'Sagen, was nötig ist und was sonst geschieht; dann übergeben oder gemeinsam zum Ende kommen.',
  'instead.stay-with':
    'Antworten, und sei es mit einer Frage. Ein Mhm hält im Reden, beantwortet aber nichts.',
  'instead.ring-back': 'Zurückrufen, und sei es nur, um zu sagen, dass es noch nichts Neues gibt.',
  'instead.pick-up':
    'Abheben. Nie lässt sich mit so wenig so viel gewinnen wie in den ersten Sekunden.',
};
