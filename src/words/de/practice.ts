import type { practice as english } from '../en/practice.ts';

/** Übung: ein Anruf, der stillsteht, und das Zurückgehen darin. */
export const practice: Readonly<Record<keyof typeof english, string>> = {
  'practice.pause': 'Anhalten',
  'practice.stands-still': 'Der Anruf steht still',
  'practice.stands-still-words':
    'Keine Eile. Von hier geht es weiter, oder zurück zu jedem Moment und dort anders weiter.',
  'practice.one-sitting': 'Keine Eile. Dieser Anruf zählt fürs Team und geht von hier weiter.',
  'practice.where': 'Stelle im Anruf',
  'practice.time-of': '{time} von {until}',
  'practice.earlier': 'Einen Moment früher',
  'practice.later': 'Einen Moment später',
  'practice.nobody-yet': 'Noch hat niemand gesprochen.',
  'practice.go-back': 'Zurück zu {time}',
  'practice.go-on': 'Von hier weiter',
  'practice.go-on-from': 'Weiter von {time}',
  'practice.forgotten':
    'Was danach kam, ist vergessen. Der Lauf vermerkt das Zurückgehen und zählt weder als bester Lauf noch im Team.',
  'practice.went-back':
    '{count, plural, one {In diesem Anruf ging es einmal zurück und anders weiter.} other {In diesem Anruf ging es #-mal zurück und anders weiter.}} Er zählt weder als bester Lauf noch im Team.',
  'practice.back-at': 'Wieder bei {time}.',

  'call.lead-question': '{called} an {name} übergeben?',
  'call.lead-words':
    'Sagen, wer übernimmt, und weitergeben, was erzählt wurde: Niemand soll es zweimal erzählen müssen.',
  'call.lead-says':
    '„{name} übernimmt ab hier, {called}. Ich gebe weiter, was Sie mir erzählt haben, dann müssen Sie es nicht noch einmal sagen.“',
  'call.lead-yes': 'Das sagen und übergeben',
  'signal.held-promised': 'Versprochen: in {count}\u00a0s wieder da.',
};
