import type { course as english } from '../../en/findings/course.ts';

export const course: Readonly<Record<keyof typeof english, string>> = {
  'too-many-ways.what': 'durch diesen Anruf führen mehr Wege, als sich verfolgen lassen',
  'too-many-ways.mend':
    'Weniger Merkmale verwenden, und weniger Zeilen, nach denen jemand anderes reden kann.',
  'dead-end.beat': 'aus dem Abschnitt `{name}` führt kein Weg heraus',
  'dead-end.beat-mend': 'Eine seiner Antworten oder die Stille weiterführen lassen (`to`).',
  'dead-end.reply':
    'nach der Antwort „{says}“ führt in {stage} nichts mehr zu einem Ende, so auf dem Weg {what}',
  'dead-end.after-this': 'danach führt in {stage} nichts mehr zu einem Ende, so auf dem Weg {what}',
  'dead-end.step-mend':
    'Sie geht den Schritt `{name}` vor der Zeit: dieselben Merkmale setzen und zur selben Stelle führen lassen wie die Antwort, die für ihn gedacht ist.',
  'dead-end.mend': 'Den Anruf von dort aus verfolgen und ihm einen Weg hinaus geben.',
  'endless-loop.what': 'die Abschnitte {what} führen zueinander und sonst nirgendwohin',
  'endless-loop.mend':
    'Einem davon einen Weg hinaus geben oder eine Antwort, die zur Störung zurückführt (`redirect`, `offer-choice`).',
  'unreached-beat.what': 'kein Anruf kommt zum Abschnitt `{name}` und seinen {number} Antworten',
  'unreached.mend': 'Einen Weg dorthin führen oder herausnehmen.',
  'unreached-ending.what': 'kein Anruf kommt zum Ende `{name}`',
  'unreached-line.opening':
    'der Anruf beginnt in diesem Abschnitt, also fällt nie, was auf dem Weg hinein gesagt wird',
  'unreached-line.opening-mend': 'Zur ersten Zeile der Geschichte machen (`vent`).',
  'unreached-line.answer': 'auf `{name}` geht das Gegenüber nie ein, also fällt das hier nie',
  'unreached-line.answer-mend':
    'Unter `refused` schreiben oder die `moves` und den Schritt der Antwort ansehen.',
  'unreached-line.road':
    'auf `{name}` geht das Gegenüber nie ein, also nimmt der Anruf diesen Weg nie',
  'unreached-line.road-mend':
    "Herausnehmen oder eine Liste mit `when: '{' refused: true '}'` schreiben.",
  'unreached-line.refused': 'an `{name}` lässt sich hier nichts ablehnen, also fällt das hier nie',
  'unreached-line.refused-mend': 'Unter `answer` schreiben oder die `moves` der Antwort ansehen.',
  'impossible-condition.line': 'das trifft an dieser Stelle nie zu, also fällt die Zeile nie',
  'impossible-condition.line-mend':
    'Nach etwas fragen, das so sein kann, wenn der Anruf hierherkommt, oder die Bedingung herausnehmen.',
  'impossible-condition.road':
    'das trifft an dieser Stelle nie zu, also nimmt der Anruf diesen Weg nie',
  'impossible-condition.road-mend':
    'Nach etwas fragen, das so sein kann, wenn der Anruf hierherkommt, oder den Eintrag herausnehmen.',
  'impossible-condition.against': '{what}: Sie verlangt `{name}` und das Gegenteil',
  'impossible-condition.before':
    'ein Eintrag davor trifft immer zu, also nimmt der Anruf diesen Weg nie',
  'impossible-condition.before-mend': 'Den Eintrag ohne Bedingung ans Ende setzen.',
  'hidden-story-untold.what': '`{name}` wird auf keinem Weg durch den Anruf erzählt',
  'hidden-story-untold.mend': 'Es von einer Zeile erzählen lassen (`tells`), die fallen kann.',
  'untold-fact.what': 'keine Zeile erzählt `{name}`',
  'untold-fact.mend': 'Bei der Zeile, die es sagt, unter `tells` ergänzen, oder es herausnehmen.',
  'uses-untold.what': '`{name}` ist auf dem Weg {what} noch nicht erzählt, in {stage}',
  'uses-untold.mend':
    'Es von einer Zeile auf diesem Weg erzählen lassen oder verwenden, was bis dahin erzählt ist.',
  'asks-what-was-told.what': '`{name}` ist auf jedem Weg hierher schon erzählt',
  'asks-what-was-told.mend': '`make-repeat` zu den `moves` nehmen oder nach etwas anderem fragen.',
  'step-missing.what': 'kein Anruf kommt zum Schritt `{name}` der Lösung',
  'step-missing.order':
    'Die Antworten, die ihn gehen, kommen, bevor er dran ist: Abschnitte und Schritte in dieselbe Reihenfolge bringen.',
  'step-missing.mend': 'Ihn der Antwort geben, die dazu anleitet (`step`).',
  'no-relapse.what':
    'der Anruf hat {number} Abschnitte, und sobald die Arbeit begonnen hat, bringt {called} nichts mehr auf',
  'no-relapse.mend':
    'In einem Abschnitt für stabilization etwas geschehen lassen und ihm einen `jolt` geben.',
  'jolt-at-landing.what': 'sooft das hier zu `{name}` führt, ist {called} von Neuem aufgebracht',
  'jolt-at-landing.mend':
    'Eine Bedingung geben, die einmal zutrifft, oder eine Antwort dorthin führen lassen.',
  'promise-unkept.too-long': 'niemand bleibt länger als {number} s in der Warteschleife',
  'promise-unkept.too-long-mend':
    'Weniger versprechen oder einen Rückruf vereinbaren (`callback`).',
  'promise-unkept.over':
    'nach dieser Antwort ist der Anruf vorbei, also kann niemand das Versprechen halten',
  'promise-unkept.over-mend':
    'Zu einem Abschnitt führen, in dem gewartet werden kann, oder das Versprechen herausnehmen.',
  'promise-unkept.other-words': 'in den Worten steht „{says}“, versprochen sind {number} s',
  'promise-unkept.other-words-mend': 'Beides dasselbe sagen lassen.',
};
