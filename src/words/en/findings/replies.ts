/** What a beat offers. */
export const replies = {
  'silence-missing.what': "the beat ''{name}'' does not say what happens when nothing is said",
  'silence-missing.mend': 'Add `silence` with what the caller says then.',
  'interruption-missing.what': "the beat ''{name}'' does not say what the caller does when cut off",
  'interruption-missing.mend': 'Add `interrupted` with what the caller says then.',
  'nothing-helps.what': 'in {stage} no reply of this beat helps',
  'nothing-helps.crisis': 'in {stage} no reply of this beat is without harm',
  'nothing-helps.mend': 'Offer one that does, or take the stage out.',
  'everything-helps.what': 'in {stage} every reply of this beat helps',
  'everything-helps.mend': 'Let some of them be good habits at the wrong time.',
  'good-reply-length.one':
    'the reply that fits best is the {which, select, longest {longest} other {shortest}} by {number} %',
  'good-reply-length.one-mend': 'Bring the replies of the beat to about the same length.',
  'good-reply-length.all':
    'in {number} of {total} beats, this one first, the reply that fits best is the {which, select, longest {longest} other {shortest}}',
  'good-reply-length.all-mend':
    'Let others be the {which, select, longest {longest} other {shortest}} in most of them.',
  'good-reply-position.what':
    'in {number} of {total} beats, this one first, the reply that fits best is the {which, select, second {second} third {third} fourth {fourth} fifth {fifth} sixth {sixth} other {first}}',
  'good-reply-position.mend': 'Change the order of the replies in some of them.',
  'good-reply-polite.what': 'only the reply that fits best is polite in this beat',
  'good-reply-polite.mend': 'Let another be polite, too.',
  'good-reply-word.word': 'the word “{says}”',
  'good-reply-word.words': 'the words “{says}”',
  'good-reply-word.mark': 'the mark {says}',
  'good-reply-word.question': 'a question at the end',
  'good-reply-word.gives':
    '{what} stands in {number} of {total} replies that fit best, this one first, and in {count} of {of} bad ones',
  'good-reply-word.gives-mend': 'Let the bad ones have it, too, or mend some of the good ones.',
  'good-reply-word.lacks':
    '{what} stands in {number} of {total} bad replies and in none of those that fit best',
  'good-reply-word.lacks-mend': 'Let some of the good ones have it, too.',
  'good-reply-word.alone':
    'of the replies of this beat only the one that fits best has the mark {says}',
  'good-reply-word.alone-mend': 'Take it out, or let another have it, too.',
  'coach-missing.little': 'the coach says next to nothing',
  'coach-missing.again': 'the coach says the same as before',
  'coach-missing.mend': 'Say what it did to this caller here, and what they needed.',
} as const;
