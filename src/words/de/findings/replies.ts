import type { replies as english } from '../../en/findings/replies.ts';

export const replies: Readonly<Record<keyof typeof english, string>> = {
  'silence-missing.what': 'der Abschnitt `{name}` sagt nicht, was geschieht, wenn geschwiegen wird',
  'silence-missing.mend': '`silence` ergänzen, mit dem, was das Gegenüber dann sagt.',
  'interruption-missing.what':
    'der Abschnitt `{name}` sagt nicht, was das Gegenüber tut, wenn ihm jemand ins Wort fällt',
  'interruption-missing.mend': '`interrupted` ergänzen, mit dem, was das Gegenüber dann sagt.',
  'nothing-helps.what': 'in {stage} hilft keine Antwort dieses Abschnitts',
  'nothing-helps.crisis': 'in {stage} schadet jede Antwort dieses Abschnitts',
  'nothing-helps.mend': 'Eine anbieten, bei der es anders ist, oder die Phase herausnehmen.',
  'everything-helps.what': 'in {stage} hilft jede Antwort dieses Abschnitts',
  'everything-helps.mend': 'Einige davon gute Gewohnheiten zur falschen Zeit sein lassen.',
  'good-reply-length.one':
    'die Antwort, die am besten passt, ist mit {number} % Abstand die {which, select, longest {längste} other {kürzeste}}',
  'good-reply-length.one-mend': 'Die Antworten des Abschnitts etwa gleich lang machen.',
  'good-reply-length.all':
    'in {number} von {total} Abschnitten, zuerst in diesem, ist die Antwort, die am besten passt, die {which, select, longest {längste} other {kürzeste}}',
  'good-reply-length.all-mend':
    'In den meisten davon andere die {which, select, longest {längsten} other {kürzesten}} sein lassen.',
  'good-reply-position.what':
    'in {number} von {total} Abschnitten, zuerst in diesem, steht die Antwort, die am besten passt, an {which, select, second {zweiter} third {dritter} fourth {vierter} fifth {fünfter} sixth {sechster} other {erster}} Stelle',
  'good-reply-position.mend': 'In einigen davon die Reihenfolge der Antworten ändern.',
  'good-reply-polite.what': 'höflich ist in diesem Abschnitt nur die Antwort, die am besten passt',
  'good-reply-polite.mend': 'Auch eine andere höflich sein lassen.',
  'good-reply-word.word': 'das Wort „{says}“',
  'good-reply-word.words': 'die Wortfolge „{says}“',
  'good-reply-word.mark': 'das Zeichen {says}',
  'good-reply-word.question': 'eine Frage am Ende',
  'good-reply-word.gives':
    '{what} steht in {number} von {total} Antworten, die am besten passen, zuerst in dieser, und in {count} von {of} schlechten',
  'good-reply-word.gives-mend': 'Es auch den schlechten geben oder einige der guten ändern.',
  'good-reply-word.lacks':
    '{what} steht in {number} von {total} schlechten Antworten und in keiner von denen, die am besten passen',
  'good-reply-word.lacks-mend': 'Es auch einigen der guten geben.',
  'good-reply-word.alone':
    'von den Antworten dieses Abschnitts hat nur die, die am besten passt, das Zeichen {says}',
  'good-reply-word.alone-mend': 'Herausnehmen oder auch einer anderen geben.',
  'coach-missing.little': 'der `coach` sagt so gut wie nichts',
  'coach-missing.again': 'der `coach` sagt dasselbe wie zuvor',
  'coach-missing.mend':
    'Sagen, was es hier bei diesem Gegenüber bewirkt hat und was gebraucht worden wäre.',
};
