import type { wording as english } from '../../en/findings/wording.ts';

export const wording: Readonly<Record<keyof typeof english, string>> = {
  'calm-down-unnamed.what':
    '„{says}“ schreibt dem Gegenüber vor, wie es sich fühlen soll, und die `moves` sagen es nicht',
  'calm-down-unnamed.mend': '`calm-down` zu den `moves` nehmen oder es anders sagen.',
  'empathy-without-detail.what':
    'ein Gefühl wird benannt, ohne etwas von dem, was dieses Gegenüber erzählt hat',
  'empathy-without-detail.mend':
    'Eine Einzelheit aufgreifen und unter `uses` nennen, oder es `acknowledge` nennen.',
  'detail-not-in-words.what': 'nichts in diesen Worten hat mit {what} zu tun',
  'detail-not-in-words.mend': 'Ein Wort davon aufgreifen oder es aus `uses` nehmen.',
  'moves-and-words.manners':
    'die Antwort beansprucht `manners`, sagt aber weder bitte noch danke noch etwas in der Art',
  'moves-and-words.ask-open': 'die Antwort beansprucht `ask-open`, stellt aber keine Frage',
  'moves-and-words.confirm':
    'die Antwort beansprucht `confirm`, fragt aber nicht, ob es geklappt hat',
  'moves-and-words.ask-permission':
    'die Antwort beansprucht `ask-permission`, bittet aber nicht um Erlaubnis',
  'moves-and-words.offer-choice':
    'die Antwort beansprucht `offer-choice`, nennt aber keine zwei Wege zur Wahl',
  'moves-and-words.promise-time': 'die Antwort beansprucht `promise-time`, nennt aber keine Zeit',
  'moves-and-words.record-notice':
    'die Antwort beansprucht `record-notice`, spricht aber nicht von einer Aufzeichnung',
  'moves-and-words.own-mistake': 'die Antwort beansprucht `own-mistake`, steht aber für nichts ein',
  'moves-and-words.close': 'die Antwort beansprucht `close`, verabschiedet sich aber nicht',
  'moves-and-words.make-repeat': 'die Antwort beansprucht `make-repeat`, fragt aber nach nichts',
  'moves-and-words.leave-safely':
    'die Antwort beansprucht `leave-safely`, sagt aber nicht, dass der Anruf endet',
  'moves-and-words.report': 'die Antwort beansprucht `report`, sagt es aber niemandem',
  'moves-and-words.hand-to-lead':
    'die Antwort beansprucht `hand-to-lead`, nennt aber niemanden, der übernimmt',
  'moves-and-words.mend': 'Es mit Worten sagen oder den Eintrag aus `moves` nehmen.',
  'unmarked-abuse.insult': '„{says}“ beleidigt, und die Zeile ist nicht so gekennzeichnet',
  'unmarked-abuse.threat': '„{says}“ droht, und die Zeile ist nicht so gekennzeichnet',
  'unmarked-abuse.insult-mend': '`abuse: true` ergänzen.',
  'unmarked-abuse.threat-mend': '`threat: true` ergänzen.',
  'content-note-missing.insults':
    'hier wird das Gegenüber beleidigend, und `content` sagt es nicht',
  'content-note-missing.threats': 'hier wird gedroht, und `content` sagt es nicht',
  'content-note-missing.slurs':
    'hier fällt eine herabwürdigende Bezeichnung, und `content` sagt es nicht',
  'content-note-missing.illness': 'hier geht es um Krankheit, und `content` sagt es nicht',
  'content-note-missing.job-loss':
    'hier geht es um den Verlust der Arbeit, und `content` sagt es nicht',
  'content-note-missing.mend': '{what} unter `content` ergänzen.',
  'content-note-unneeded.what': 'keine Zeile ist mit `{what}: true` gekennzeichnet',
  'content-note-unneeded.mend': 'Die gemeinten Zeilen kennzeichnen oder es herausnehmen.',
  'long-line.what': 'die Zeile hat {number} Zeichen, und in einen Untertitel passen {total}',
  'long-line.mend': 'Zwei Zeilen daraus machen; eine Übersetzung muss sich kürzer fassen.',
  'long-breath.what': '„{says}“ ist zu lang für einen Atemzug',
  'long-breath.mend': 'Ein Komma setzen, wo Luft geholt wird, oder es aufteilen.',
  'markup.tag': 'ein HTML-Tag würde so gezeigt, wie es dasteht',
  'markup.entity': 'eine HTML-Entität würde so gezeigt, wie sie dasteht',
  'markup.link': 'ein Markdown-Link würde so gezeigt, wie er dasteht',
  'markup.emphasis': 'eine Hervorhebung in Markdown würde so gezeigt, wie sie dasteht',
  'markup.heading': 'eine Markdown-Überschrift würde so gezeigt, wie sie dasteht',
  'markup.unseen': 'ein Zeichen, das nicht zu sehen ist, käme unverändert in den Text',
  'markup.mend': 'Herausnehmen; Texte sind reiner Text.',
  'missing-line-id.what': 'die Zeile hat noch keine id',
  'missing-line-id.mend': '`hold ids` auf die Datei anwenden; es schreibt die fehlenden.',
};
