import type { harmingMoves as english } from '../en/harming-moves.ts';

export const harmingMoves: Readonly<Record<keyof typeof english, string>> = {
  'move.interrupt.meaning': 'Ergreift das Wort, obwohl noch etwas zu sagen ist.',
  'move.interrupt.praise':
    'Das kam, bevor alles gesagt war. Was abgeschnitten wurde, kam noch einmal, und lauter.',
  'move.interrupt.advice':
    'Ausreden lassen und noch zwei Atemzüge warten. Das ist der kürzeste Weg durch den Anruf.',
  'move.calm-down.meaning':
    'Schreibt vor, wie sich jemand fühlen soll: ruhig bleiben, sich entspannen, nicht schreien.',
  'move.calm-down.praise':
    'Die Bitte um Ruhe sagte vor allem, dass die Wut das Problem sei, und so wurde sie größer.',
  'move.calm-down.advice':
    'Selbst ruhig sein und es in der Stimme hören lassen. Die andere Stimme kommt nach, wenn sie so weit ist.',
  'move.argue.meaning': 'Bestreitet, was gesagt wird, um recht zu behalten.',
  'move.argue.praise':
    'Die Antwort galt der Sache und nicht dem Menschen. Nun gab es zwei Seiten, und die Störung war vergessen.',
  'move.argue.advice':
    'Es lässt sich anders sehen und trotzdem dafür danken, wie es von dort aussieht.',
  'move.justify.meaning': 'Erklärt, warum es so ist, obwohl es um Verständnis ging.',
  'move.justify.praise': 'Die Gründe mögen gut gewesen sein, geklungen haben sie nach Ausreden.',
  'move.justify.advice':
    'Erst sagen, was es für das Gegenüber bedeutet hat. Gründe später, und nur, wenn danach gefragt wird.',
  'move.blame.meaning': 'Gibt dem Menschen am Telefon die Schuld an der Störung.',
  'move.blame.praise':
    'Angekommen ist: selbst schuld. Nun gab es zur Störung auch noch etwas zu verteidigen.',
  'move.blame.advice':
    'Wie es dazu kam, kann warten, und wer schuld ist, ist vielleicht ganz egal. Fragen, was passiert ist, und es beheben.',
  'move.accuse.meaning': 'Unterstellt eine böse Absicht oder eine Lüge.',
  'move.accuse.praise':
    'Eine schlechte Absicht wurde unterstellt. Wem nicht geglaubt wird, der erzählt auch nicht mehr, worauf es ankommt.',
  'move.accuse.advice':
    'Einen guten Grund annehmen, der noch nicht bekannt ist, und nach ihm fragen. Meistens stimmt es.',
  'move.jargon.meaning': 'Benutzt Fachwörter, die draußen niemand kennen muss.',
  'move.jargon.praise': 'Die Fachwörter schlossen aus und machten das Problem größer, als es ist.',
  'move.jargon.advice':
    'Die Worte des Gegenübers übernehmen. Wie es dort heißt, so heißt es, solange dieser Anruf dauert.',
  'move.condescend.meaning': 'Spricht von oben herab.',
  'move.condescend.praise':
    'Das klang, als wäre da jemand schwer von Begriff. Viel Achtung war darin nicht zu hören.',
  'move.condescend.advice':
    'Da ist jemand gut in einer Arbeit, die hier niemand könnte. Der Ton, der am Nebentisch passt, passt auch am Telefon.',
  'move.sarcasm.meaning':
    'Macht einen Witz auf Kosten des Gegenübers oder sagt das Gegenteil von dem, was gemeint ist.',
  'move.sarcasm.praise': 'Zu hören war nur der Stich darin. Und er ist es, was vom Anruf bleibt.',
  'move.sarcasm.advice':
    'Wenn eine scharfe Antwort kommt: durchatmen und sie vorbeiziehen lassen. Schweigen ging auch.',
  'move.disparage.meaning':
    'Macht Kolleginnen, Kollegen, eine andere Abteilung oder sonst jemanden schlecht, der nicht dabei ist.',
  'move.disparage.praise':
    'Andere schlechtzumachen klingt nach Parteinahme und gibt dem Gegenüber noch einen Grund, sich im Stich gelassen zu fühlen.',
  'move.disparage.advice':
    'Sagen, was jetzt geschieht, und weglassen, wer etwas versäumt hat. Auf jemandes Seite stehen geht auch, ohne gegen andere zu sein.',
  'move.insult.meaning': 'Beleidigt das Gegenüber.',
  'move.insult.praise':
    'Damit war es ein Streit. Von da an war nichts mehr anzunehmen, was angeboten wurde.',
  'move.insult.advice':
    'Wie andere sich benehmen, ist ihre Sache, das eigene Benehmen die eigene. Wenn es nicht mehr geht: das höflich sagen und an die Teamleitung übergeben.',
  'move.demand-apology.meaning': 'Verlangt eine Entschuldigung oder angelt danach.',
  'move.demand-apology.praise': 'Nun blieb nur, das Gesicht zu verlieren oder weiterzuschreien.',
  'move.demand-apology.advice':
    'Eine Entschuldigung kommt von selbst, am Ende, oder gar nicht. Besser gut sein lassen und sich dem zuwenden, was gebraucht wird.',
  'move.lecture.meaning': 'Belehrt, wie es richtig gewesen wäre.',
  'move.lecture.praise':
    'Eine Lehre für das nächste Mal half diesmal nicht, und sie kostete etwas Würde.',
  'move.lecture.advice':
    'Erst beheben. Wenn etwas wissenswert ist, genügt eine freundliche Zeile davon im Ticket.',
  'move.false-promise.meaning': 'Verspricht, was nicht zu halten ist, um Ruhe zu haben.',
  'move.false-promise.praise': 'Das erkaufte einen Moment Ruhe mit Vertrauen, das später fehlt.',
  'move.false-promise.advice':
    'Nur versprechen, was in der eigenen Hand liegt, und wenn es klein ist. „Um drei melde ich mich, egal, was ich dann weiß“ genügt.',
  'move.unasked-change.meaning': 'Ändert etwas am Gerät, ohne zu fragen.',
  'move.unasked-change.praise':
    'Auf dem eigenen Bildschirm änderte sich etwas, ungefragt, und was als Nächstes kommt, war nicht abzusehen.',
  'move.unasked-change.advice':
    'Sagen, was geschehen soll, und auf ein Ja warten. Das dauert drei Sekunden.',
  'move.make-repeat.meaning': 'Fragt nach dem, was schon erzählt wurde.',
  'move.make-repeat.praise':
    'Das Wiederholen brachte alles zurück und zeigte, dass das erste Mal verloren war.',
  'move.make-repeat.advice':
    'Ins Ticket schauen, sich an das Gehörte halten und es zurückgeben. Ein Nicken am anderen Ende genügt.',
  'move.dismiss.meaning': 'Redet klein, was das Gegenüber gerade durchmacht.',
  'move.dismiss.praise':
    'Es wurde kleingeredet. Um zu zeigen, wie groß es ist, musste es größer werden.',
  'move.dismiss.advice':
    'Es ist so groß, wie es sich anfühlt. Aussprechen, was daran hängt, und von dort weitergehen.',
  'move.needless-hold.meaning': 'Lässt mit der Musik allein, obwohl nichts es verlangt.',
  'move.needless-hold.praise':
    'Allein mit der Musik blieb nur die Frage, ob überhaupt noch jemand zurückkommt.',
  'move.needless-hold.advice':
    'Wenn möglich, in der Leitung bleiben. Wenn nicht: sagen, warum und wie lange, und früher zurück sein.',
};
