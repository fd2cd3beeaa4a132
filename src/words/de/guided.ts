import type { guided as english } from '../en/guided.ts';

/** Der geführte Anruf, der beim Tun lehrt. */
export const guided: Readonly<Record<keyof typeof english, string>> = {
  'guided.title': 'Der geführte Anruf',
  'guided.offer-first': 'Der erste Anruf? Diesen gibt es mit Begleitung.',
  'guided.offer': 'Der geführte Anruf',
  'guided.offer-words':
    'Etwa eine Minute: warten, „mhm“ sagen, durchatmen und antworten, alles beim Tun.',
  'guided.take': 'Den geführten Anruf annehmen',
  'guided.without': 'Es geht ohne',
  'guided.again': 'Noch einmal',
  'guided.to-desk': 'Weiter zu den echten Anrufen',
  'guided.guide': 'Begleitung',
  'guided.skip': 'Überspringen',
  'guided.skip-call': 'Überspringen: den geführten Anruf',
  'guided.key': 'Taste {what}',

  'guided.answer': 'Owen ruft an. Abheben.',
  'guided.listen': 'Er erzählt, was los ist. Schweigen ist schon gewählt: ihn reden lassen.',
  'guided.murmur': 'Ein kleines „Mhm“ zeigt, dass jemand da ist, und nimmt ihm nichts weg.',
  'guided.murmured': 'Das hat er gehört und redet weiter. Alle paar Sekunden eines genügt.',
  'guided.hasty': 'Das kam etwas bald nach dem letzten. Alle paar Sekunden eines genügt.',
  'guided.quiet': 'Es ist still. Bis zwei zählen: vielleicht holt er nur Luft.',
  'guided.asked': 'Er fragt, ob noch jemand da ist. Jetzt antworten.',
  'guided.more-came': 'Da kam noch mehr. Ein Wort dazwischen hätte ihn unterbrochen.',
  'guided.sharp':
    'Der Tag war lang: Eine der Karten ist schärfer als gewollt. Durchatmen, während er redet, und sie ist weg.',
  'guided.breathing': 'Drei Sekunden Pause. Er redet weiter, ein wenig davon geht verloren.',
  'guided.clear': 'Wieder da, und die eigenen Worte auch.',
  'guided.on': 'Ihn reden lassen.',
  'guided.speaking': 'Jetzt hört er zu.',
  'guided.cut-in':
    'Das fiel ihm ins Wort. Es kostet: Er ist ärgerlicher und sagt den Teil noch einmal. Warten, bis er fertig ist.',
  'guided.reply':
    'Er hat alles erzählt. Jetzt die Antwort wählen, die in seinen Einzelheiten sagt, wie das für ihn ist.',
  'guided.reply-sharp':
    'Er hat alles erzählt. Die Karte, die sich vordrängt, ist die scharfe nach einem langen Tag. Die wählen, die sagt, wie das für ihn ist.',
  'guided.redirect':
    'Er fühlt sich gehört; es steht ihm im Gesicht. Jetzt zurück zur Störung, an seiner Seite.',
  'guided.lead': 'Jetzt folgt er. Ein klarer Schritt, und fragen, was er sieht.',
  'guided.close': 'Es geht wieder. Kurz und freundlich verabschieden.',
  'guided.heard': 'Das kam bei ihm an.',
  'guided.not-yet':
    'Das konnte er noch nicht aufnehmen. Zuhören, und dann versuchen, was ihm näher ist.',
  'guided.stung':
    'Das hat etwas Vertrauen gekostet; die Linie zeigt es. Ihn reden lassen, und dann versuchen, was ihm näher ist.',
  'guided.storm':
    'Es kocht über. Jetzt hilft nur Stille. Wenn es heraus ist, eine einzige kurze Frage.',
  'guided.after': 'Es ist vorbei. Ihm sagen, dass noch jemand da ist.',
  'guided.over': 'Das war es.',
  'guided.gave-up': 'Er hat aufgelegt: Es kam nicht rechtzeitig eine Antwort.',
  'guided.no-goodbye': 'Es geht wieder, und er musste ohne Abschied los.',

  'guided.end-good': 'Das war der erste Anruf',
  'guided.end-else': 'Das war ein erster Anruf',
  'guided.end-unanswered': 'Es hat geklingelt, und niemand hat abgehoben',
  'guided.end-unanswered-words':
    'Zurückzublicken gibt es also noch nichts. Aufbewahrt wird der Anruf nirgends.',
  'guided.end-words':
    '{time} am Telefon. Diesen bewertet niemand, und er wird nirgends aufbewahrt.',
  'guided.end-open': 'Er war vorbei, bevor der Bildschirm wieder ging. Noch einmal kostet nichts.',
  'guided.end-gave-up':
    'Er hat aufgelegt, weil nicht rechtzeitig eine Antwort kam. Beim ersten Mal gibt es viel zu lesen: Noch einmal, und die Karten sind schon bekannt.',
  'guided.end-no-goodbye':
    'Der Abschied blieb aus. Ein kurzer, freundlicher sagt ihm, dass es erledigt ist und dass er wieder anrufen darf.',
  'guided.end-cut-in':
    '{count, plural, =0 {Nie ins Wort gefallen. Das allein macht die meisten Anrufe kürzer.} one {Einmal ins Wort gefallen. Es kostete ihn Geduld, und hier Zeit.} other {#-mal ins Wort gefallen. Jedes Mal kostete es ihn Geduld, und hier Zeit.}}',
  'guided.end-murmurs':
    '{count, plural, =0 {Das „Mhm“ blieb aus. Ab und zu sagt es, dass jemand da ist.} one {Ein „Mhm“, und er wusste, dass jemand da war.} other {#-mal „Mhm“: Er wusste, dass jemand da war.}}',
  'guided.end-breath':
    '{count, plural, =0 {Das Durchatmen blieb aus. Es nimmt eine scharfe Antwort weg, wenn ein Anruf unter die Haut geht.} other {Einmal durchgeatmet, und die scharfe Antwort war weg.}}',
  'guided.end-more':
    'In der Übung lässt sich ein Anruf jederzeit anhalten und an jedem Moment wieder aufnehmen. Nach jedem Anruf folgt eine Nachbesprechung.',
};
