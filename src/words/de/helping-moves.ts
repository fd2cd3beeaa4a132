import type { helpingMoves as english } from '../en/helping-moves.ts';

export const helpingMoves: Readonly<Record<keyof typeof english, string>> = {
  'move.backchannel.meaning': 'Zeigt mit einem „mhm“, dass noch jemand da ist, und sonst nichts.',
  'move.backchannel.praise':
    'Das kurze „mhm“ hat gezeigt, dass jemand mitgeht, und das Wort blieb, wo es war.',
  'move.backchannel.advice':
    'Hier gab es nichts mehr, wozu ein „mhm“ gepasst hätte. Ein paar einfache Worte hätten mehr gesagt.',
  'move.acknowledge.meaning':
    'Zeigt Verständnis in allgemeinen Worten, ohne etwas von dem aufzugreifen, was erzählt wurde.',
  'move.acknowledge.praise':
    'Es war zu hören, dass die Sache ernst genommen wird. Ein Detail aus der Geschichte hätte noch weiter getragen.',
  'move.acknowledge.advice':
    'Allgemeines Verständnis hatte hier nichts, worauf es antworten konnte. Es passt, wenn gerade zu hören war, wie schwer es ist.',
  'move.name-feeling.meaning':
    'Benennt das Gefühl, und dazu das Detail aus der eigenen Geschichte, das es erklärt.',
  'move.name-feeling.praise':
    'Es wurde ausgesprochen, wie sich das anfühlt und warum. Um verstanden zu werden, musste niemand mehr laut sein.',
  'move.name-feeling.advice':
    'Das war nicht das Gefühl des Moments, oder Worte kamen noch nicht durch. Mitten im Sturm hilft Stille; wenn es ruhig ist, die gemeinsame Arbeit.',
  'move.reflect.meaning': 'Gibt in wenigen Worten zurück, was erzählt wurde.',
  'move.reflect.praise':
    'Das Erzählte kam in eigenen Worten zurück. Um Gehör musste niemand mehr kämpfen.',
  'move.reflect.advice':
    'Solange das Gegenüber außer sich ist, ist auch die beste Zusammenfassung nur eine Stimme mehr. Sie gehört in die Stille danach.',
  'move.ask-open.meaning': 'Stellt eine Frage, die tiefer in das eigene Anliegen führt.',
  'move.ask-open.praise':
    'Die Frage traf, worauf es ankam, und ließ Raum, mehr davon in eigenen Worten zu erzählen.',
  'move.ask-open.advice':
    'Für eine weite Frage war es der falsche Moment. Besser den Sturm vorüberziehen lassen, oder bei dem Schritt bleiben, der gerade dran ist.',
  'move.assume-good-intent.meaning':
    'Geht davon aus, dass es einen guten Grund gab, und spricht das aus.',
  'move.assume-good-intent.praise':
    'Die gute Absicht wurde vorausgesetzt. Wer nichts verteidigen muss, kann erzählen, was passiert ist.',
  'move.assume-good-intent.advice':
    'Die gute Meinung kam gerade nicht durch. Sie hält sich, bis es still ist, und lässt sich dann sagen.',
  'move.common-ground.meaning': 'Findet, was beide wollen, und stellt sich auf dieselbe Seite.',
  'move.common-ground.praise':
    'Beide standen nebeneinander, mit der Störung vor sich. So wird aus zweien ein Team.',
  'move.common-ground.advice':
    'Gemeinsamkeit muss zu spüren sein, bevor sie sich aussprechen lässt. Erst Raum geben, dann anbieten.',
  'move.separate-problem.meaning':
    'Hält die Störung, die sich beheben lässt, und die Last, die daran hängt, auseinander und nimmt beides ernst.',
  'move.separate-problem.praise':
    'Die Störung wurde von dem getrennt, was alles an ihr hängt. So war klar, wo Hilfe möglich ist und dass der Rest trotzdem zählt.',
  'move.separate-problem.advice':
    'Hier gab es nichts zu entwirren, oder noch kein Ohr dafür. Laut sortieren hilft erst, wenn erzählt ist, was sich verknotet hat.',
  'move.redirect.meaning': 'Führt das Gespräch zu dem Problem zurück, bei dem sich helfen lässt.',
  'move.redirect.praise':
    'Das Gespräch kam zur Störung zurück, und das Gegenüber ging mit, weil es sich gehört fühlte.',
  'move.redirect.advice':
    'Das Gegenüber war noch nicht bereit, sich führen zu lassen. Zuhören, bis alles heraus ist, das Gehörte benennen und sich dann der Störung zuwenden.',
  'move.offer-choice.meaning': 'Bietet zwei Wege an, die beide möglich sind, und lässt die Wahl.',
  'move.offer-choice.praise':
    'Es gab zwei echte Wege zur Auswahl. Wer mitentscheiden kann, trägt den Rest leichter.',
  'move.offer-choice.advice':
    'Für eine Wahl muss es ruhig genug sein, um sie abzuwägen. Sie passt, wenn die Worte versiegt sind, und nicht mitten hinein.',
  'move.set-boundary.meaning':
    'Benennt höflich, was aufhören muss, und was danach gemeinsam möglich ist.',
  'move.set-boundary.praise':
    'Es war benannt, was aufhören muss, und ein Weg blieb offen. Das ist klar und fair zugleich.',
  'move.set-boundary.advice':
    'Es war nichts gefallen, was eine Grenze brauchte, darum klang es wie ein Vorwurf. Sie ist für Beleidigungen da, und zu ihr gehört eine Wahl.',
  'move.ask-permission.meaning':
    'Fragt, bevor sich am Gerät etwas ändert oder etwas Privates zu sehen ist.',
  'move.ask-permission.praise':
    'Erst fragen, dann zugreifen: So blieb der Rechner in den Händen, denen er gehört.',
  'move.ask-permission.advice':
    'Die Frage war freundlich, nur ging es gerade noch nicht um den Rechner. Sie kommt an, wenn die Arbeit wirklich beginnt.',
  'move.solve-step.meaning': 'Geht einen Schritt der Lösung, und nur einen.',
  'move.solve-step.praise':
    'Ein klarer Schritt zur richtigen Zeit, und das Gegenüber konnte folgen.',
  'move.solve-step.advice':
    'Der Schritt stimmte, der Moment nicht: Er kam noch nicht an. Erst das Gefühl, dann geht die Lösung umso schneller.',
  'move.confirm.meaning': 'Fragt nach, ob der letzte Schritt geklappt hat, bevor es weitergeht.',
  'move.confirm.praise':
    'Vor dem nächsten Schritt kam die Frage, ob der letzte geklappt hat. So ging der Faden nie verloren.',
  'move.confirm.advice':
    'Es gab noch keinen Schritt zu prüfen, und die Frage hing in der Luft. Sie passt, sobald beide gemeinsam an der Lösung arbeiten.',
  'move.manners.meaning': 'Sagt bitte, danke oder gern geschehen und meint es so.',
  'move.manners.praise':
    'Ein schlichtes „bitte“ und „danke“ hielt das Gespräch höflich, egal in welchem Ton es zurückkam.',
  'move.manners.advice':
    'Solange geschrien wird, verhallen höfliche Worte. Höflich war hier die Stille.',
  'move.promise-time.meaning':
    'Sagt, wann etwas geschieht, und nennt eine Zeit, die zu halten ist.',
  'move.promise-time.praise': 'Statt „bald“ gab es eine Zeit, auf die sich bauen lässt.',
  'move.promise-time.advice':
    'Im schlimmsten Moment kommt eine Uhrzeit kaum an. Sie passt, wenn es ruhiger geworden ist.',
  'move.keep-promise.meaning': 'Tut das Versprochene zur versprochenen Zeit.',
  'move.keep-promise.praise': 'Zurück zur genannten Zeit: Kaum etwas schafft so schnell Vertrauen.',
  'move.keep-promise.advice':
    'Ein Versprechen zu halten ist nie verkehrt. Ein kurzer Satz dazu, damit es auch auffällt.',
  'move.own-mistake.meaning':
    'Gibt zu, was auf der eigenen Seite schiefging, einmal und ohne Ausreden.',
  'move.own-mistake.praise':
    'Der eigene Fehler war ausgesprochen. Danach musste ihn niemand mehr beweisen.',
  'move.own-mistake.advice':
    'Eine Entschuldigung half hier wenig: Gefragt war eine schnelle Lösung, oder sie kam noch nicht an. Einmal, schlicht, und dann, wenn sie ankommen kann.',
  'move.speak-well.meaning': 'Spricht fair über jemanden, der nicht in der Leitung ist.',
  'move.speak-well.praise':
    'Über Abwesende fiel ein faires Wort. So ist auch zu spüren, wie später über diesen Anruf gesprochen wird.',
  'move.speak-well.advice':
    'Für andere war in diesem Moment kein Platz. Das Team kann warten, bis es ruhiger ist.',
  'move.hand-to-lead.meaning': 'Gibt den Anruf an die Teamleitung weiter, wie vorher vereinbart.',
  'move.hand-to-lead.praise':
    'Der Anruf ging weiter, als er nicht mehr allein zu tragen war. Genau dafür ist die Absprache mit der Teamleitung da.',
  'move.hand-to-lead.advice':
    'Das Gegenüber war noch erreichbar, und weitergereicht zu werden fühlte sich an wie weggeschickt. Die Teamleitung ist für Beleidigungen und Drohungen da.',
  'move.record-notice.meaning': 'Sagt in neutralem Ton, dass der Anruf aufgezeichnet wird.',
  'move.record-notice.praise':
    'Die Aufzeichnung wurde offen angesprochen. Das rückte den Ort des Gesprächs wieder ins Bewusstsein, und fair war es auch.',
  'move.record-notice.advice':
    'Wenn jemand sachlich bleibt, klingt der Hinweis auf die Aufzeichnung wie eine Drohung. Er passt, wenn Beleidigungen begonnen haben.',
  'move.leave-safely.meaning':
    'Beendet das Gespräch wegen einer Drohung und bringt sich in Sicherheit.',
  'move.leave-safely.praise':
    'Bei der Drohung war Schluss. Dafür muss niemand bleiben, und niemand sollte es.',
  'move.leave-safely.advice':
    'Hier gab es keine Drohung, und das Gegenüber blieb mit dem Problem allein. Sofort gehen ist für Momente, in denen jemand in Gefahr ist.',
  'move.report.meaning': 'Erzählt der Teamleitung oder jemandem aus dem Team, was passiert ist.',
  'move.report.praise':
    'Jemand weiß jetzt, was passiert ist. Das sorgt für die eigene Person und für alle, die den nächsten Anruf annehmen.',
  'move.report.advice':
    'Diesmal gab es wenig zu erzählen. Wenn ein Anruf nachgeht, ist es trotzdem richtig, davon zu sprechen.',
  'move.accept-apology.meaning':
    'Nimmt eine Entschuldigung freundlich an und macht nicht mehr daraus.',
  'move.accept-apology.praise':
    'Die Entschuldigung wurde freundlich angenommen, und damit war es gut. Der nächste Anruf fällt nicht schwer.',
  'move.accept-apology.advice':
    'Eine Entschuldigung war noch gar nicht gekommen. Wer zu früh laut verzeiht, klingt, als hätte er darauf gewartet.',
  'move.close.meaning':
    'Beendet den Anruf kurz und höflich, wenn die Arbeit getan oder vereinbart ist.',
  'move.close.praise':
    'Ein Abschied in ein paar freundlichen Worten. Wer müde ist, freut sich, wenn er kurz ist.',
  'move.close.advice':
    'Da war noch etwas offen, darum fühlte sich der Abschied an wie eine Tür, die zugeht. Er passt, wenn alles behoben oder der nächste Schritt vereinbart ist.',
};
